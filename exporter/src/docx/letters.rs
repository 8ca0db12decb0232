//! A letter as paragraphs.

use brugwijzer_core::documents::letters::LetterPage;
use docx_rs::Paragraph;

use super::styled;

/// The paragraphs of one letter; a later one begins on a new page.
pub(super) fn page(letter: &LetterPage, is_later: bool) -> Vec<Paragraph> {
    let first = styled("Addressee", &letter.addressee).page_break_before(is_later);
    let mut paragraphs = vec![first];
    if !letter.subject.is_empty() {
        paragraphs.push(styled("Heading1", &letter.subject).keep_next(true));
    }
    let text = |text: &String| styled("Letter", text).keep_lines(true);
    paragraphs.extend(letter.paragraphs.iter().map(text));
    let mut questions = letter.questions.iter();
    if let Some(introduction) = questions.next() {
        paragraphs.push(styled("Letter", introduction).keep_next(true));
        let question = |text: &String| styled("LetterList", &format!("•\t{text}"));
        paragraphs.extend(questions.map(question));
    }
    paragraphs
}
