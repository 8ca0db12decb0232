//! What others may see of a file carries neither the theme nor the municipality.
//! Source: content.md section 4, "neutral outsides".

use brugwijzer_core::documents::file_name::{FileKind, file_name};
use brugwijzer_core::i18n::Language;

use crate::fixtures::{TODAY, calendar_of, dossier, letters, list_file, report_of, texts};

/// Beginnings of words that tell what it is about, in both languages.
const TELLING: [&str; 27] = [
    "dwang",
    "geweld",
    " eer",
    "veilig",
    "zelf",
    "lhbt",
    "lgbt",
    "discrimin",
    "huwelijk",
    "gelijk",
    "sleutel",
    "key pers",
    "migrant",
    "vluchteling",
    "refugee",
    "movisie",
    "alliantie",
    "coerc",
    "violence",
    "honour",
    "marriage",
    "safe",
    "equal",
    "determination",
    "brug",
    "bridge",
    "voorbeelddam",
];

fn check(outside: &str) {
    let text = format!(" {}", outside.to_lowercase());
    let found: Vec<_> = TELLING
        .iter()
        .filter(|word| text.contains(**word))
        .collect();
    assert!(found.is_empty(), "{outside} says {found:?}");
}

#[test]
fn names_titles_and_entries_are_neutral() {
    for &language in Language::ALL {
        let texts = texts(language);
        for kind in FileKind::ALL {
            let name = file_name(kind, "xlsx", TODAY, &texts);
            assert!(name.ends_with("-2026-09-01.xlsx"), "{name}");
            assert!(!name.contains(['⟨', '{', ' ']), "{name}");
            check(&name);
        }
        check(&list_file(&dossier(), &texts).title);
        check(&letters(&dossier(), &texts).title);
        check(&report_of(&dossier(), &texts).file_title);
        let calendar = calendar_of(&dossier(), &texts);
        check(&calendar.name);
        for entry in &calendar.entries {
            check(&entry.title);
            check(&entry.description);
            check(&entry.uid);
        }
    }
}
