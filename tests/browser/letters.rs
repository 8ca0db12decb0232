//! A letter of the user's own: no change of the planning touches it, and the way back to the
//! draft asks first. A letter and its meeting go together, and mail tells nobody about others.

use crate::doing::{go, press, write};
use crate::harness::{Page, for_each_engine, for_each_engine_at_root};
use crate::steps::YES;
use crate::words::{dutch, dutch_with};
use anyhow::{Context, Result, ensure};
use brugwijzer_core::domain::assessment::GateAnswer;
use brugwijzer_core::i18n::Arg;

const OWN: &str = "Beste lezer,\n\nKom vooral langs.";
const PLACE: &str = "Buurthuis Voorbeeld";
const RESET: &str = "document.getElementById('letter-reset')";
/// Two people with a name and a mail address.
const PEOPLE: [(&str, &str); 2] = [
    ("Mevrouw Voorbeeld", "mevrouw@voorbeeld.nl"),
    ("Meneer Voorbeeld", "meneer@voorbeeld.nl"),
];
/// Keeps what is copied in `window.copied`.
const CATCH_COPIES: &str = "void Object.defineProperty(navigator, 'clipboard', {
    configurable: true,
    value: { writeText: (text) => { window.copied = text; return Promise.resolve(); } },
})";

#[tokio::test]
async fn an_own_letter_stays_until_the_user_says_twice_that_it_may_go() -> Result<()> {
    for_each_engine("own letter", async |page| {
        page.open("").await?;
        page.fill(|_| GateAnswer::Yes, |_| YES).await?;
        to_the_letter(page).await?;
        page.paste("letter-text", OWN).await?;
        page.until(RESET).await?;
        // What the letter would be filled with changes.
        page.go("#/planning").await?;
        write(page, "planning-date", "2027-03-11").await?;
        write(page, "planning-place", PLACE).await?;
        to_the_letter(page).await?;
        ensure!(page.field("letter-text").await? == OWN, "not the own text");

        page.click("#letter-reset").await?;
        page.until(&format!("{RESET}.parentElement.hidden")).await?;
        page.sees("main", &dutch("letters-reset-sure")?).await?;
        ensure!(page.field("letter-text").await? == OWN, "gone unasked");
        page.click_text("main", &dutch("letters-reset-no")?).await?;
        page.until(&format!("!{RESET}.parentElement.hidden"))
            .await?;
        ensure!(page.field("letter-text").await? == OWN, "gone after a no");

        page.click("#letter-reset").await?;
        page.until(&format!("{RESET}.parentElement.hidden")).await?;
        page.click_text("main", &dutch("letters-reset-yes")?)
            .await?;
        page.until(&format!("!{RESET}")).await?;
        let text = page.field("letter-text").await?;
        ensure!(text.contains(PLACE), "no draft with the planning: {text}");
        blanks_lead_on(page).await?;
        page.all_is_well().await
    })
    .await
}

/// Each kind of blank leads to the page where it is filled in; without one all is filled in.
async fn blanks_lead_on(page: &Page<'_>) -> Result<()> {
    page.paste("letter-text", "[naam] [plek] [gemeente] [aantal]")
        .await?;
    page.until("document.querySelectorAll('#letter-missing li').length === 4")
        .await?;
    let pages = ["#/planning", "#/facts", "#/invitations", "#/contacts"];
    let found = links(page, "#letter-missing a").await?;
    ensure!(found == pages, "{found:?}");
    let all = dutch("letters-missing-none")?;
    ensure!(!page.text_of("main").await?.contains(&all), "all, it says");
    page.paste("letter-text", OWN).await?;
    page.sees("main", &all).await
}

/// Choosing one of the two brings the other along when they would not agree.
#[tokio::test]
async fn a_letter_and_its_meeting_go_together() -> Result<()> {
    for_each_engine("letter and meeting", async |page| {
        page.open("").await?;
        page.fill(|_| GateAnswer::Yes, |_| YES).await?;
        to_the_letter(page).await?;
        ensure!(page.count("#list-meeting").await? == 1);
        for (field, choice, meeting, kind) in [
            ("#list-meeting", "start", "start", "start"),
            ("#letter-kind", "workshop", "workshop", "workshop"),
            ("#list-meeting", "orientation", "orientation", "orientation"),
            ("#list-meeting", "workshop", "workshop", "workshop"),
            ("#letter-kind", "reminder", "workshop", "reminder"),
            ("#list-meeting", "start", "start", "reminder"),
            ("#letter-kind", "orientation", "orientation", "orientation"),
            ("#list-meeting", "talk", "talk", "orientation"),
        ] {
            page.select(field, choice).await?;
            page.until(&format!(
                "document.getElementById('list-meeting').value === '{meeting}' \
                 && document.getElementById('letter-kind').value === '{kind}'"
            ))
            .await
            .with_context(|| format!("{choice} in {field}"))?;
        }
        page.go("#/planning").await?;
        ensure!(page.field("list-meeting").await? == "talk");
        page.all_is_well().await
    })
    .await
}

#[tokio::test]
async fn mail_is_for_one_person_or_for_all_in_bcc() -> Result<()> {
    for_each_engine_at_root("mail", async |page| {
        page.open("").await?;
        page.fill(|_| GateAnswer::Yes, |_| YES).await?;
        go(page, "#/contacts").await?;
        page.select("#list-meeting", "start").await?;
        press(page, "contacts-on").await?;
        fills_the_drawer(page).await?;
        to_the_letter(page).await?;
        page.paste("letter-text", "Beste [naam],\n\nKom vooral langs.")
            .await?;
        page.until(RESET).await?;
        shows_people(page).await?;
        mails_apart(page, "Beste").await?;
        ensure!(page.count("#mail-each button").await? == 0);
        page.sees("#mail-each [dir=ltr]", PEOPLE[0].1).await?;

        let long = "Kom vooral langs. ".repeat(120);
        page.paste("letter-text", &format!("Beste [naam],\n\n{long}"))
            .await?;
        page.until("document.querySelector('.bw-actions:has(#mail-people) .bw-small')")
            .await?;
        shows_people(page).await?;
        mails_apart(page, "Plak").await?;
        copies_a_text(page).await?;
        page.all_is_well().await
    })
    .await
}

/// Two people for the first rows that may have one.
async fn fills_the_drawer(page: &Page<'_>) -> Result<()> {
    page.until("document.querySelector('.bw-people__item input')")
        .await?;
    for (place, (name, address)) in PEOPLE.iter().enumerate() {
        let id = format!("document.querySelectorAll('.bw-people__item [id$=-name]')[{place}].id");
        let id = page.value(&id).await?;
        let id = id.as_str().context("a field for a name")?;
        write(page, id, name).await?;
        write(page, &id.replace("-name", "-reach"), address).await?;
    }
    Ok(())
}

/// Opens the list of people, unless it is open.
async fn shows_people(page: &Page<'_>) -> Result<()> {
    page.value(
        "void (document.getElementById('mail-each') ?? document.getElementById('mail-people').click())",
    )
    .await?;
    page.until("document.getElementById('mail-each')").await
}

/// One link a person with one receiver, and one for all that shows nobody to the others.
async fn mails_apart(page: &Page<'_>, begins: &str) -> Result<()> {
    let begins = format!("&body={begins}%20");
    let each = links(page, "#mail-each a").await?;
    ensure!(each.len() == PEOPLE.len(), "{each:?}");
    for (link, (_, address)) in each.iter().zip(PEOPLE) {
        let fields = vec!["subject", "body"];
        ensure!(parts(link)? == (address, fields), "{link}");
        ensure!(link.contains(&begins), "{link}");
    }
    let all = links(page, "#mail-together a").await?;
    let [all] = all.as_slice() else {
        anyhow::bail!("not one link for all: {all:?}");
    };
    ensure!(parts(all)? == ("", vec!["bcc", "subject", "body"]), "{all}");
    let addresses = PEOPLE.map(|(_, address)| address).join(",");
    ensure!(all.contains(&format!("bcc={addresses}&")), "{all}");
    let has_name = PEOPLE
        .iter()
        .any(|(name, _)| all.contains(&name.replace(' ', "%20")));
    ensure!(!has_name && all.contains(&begins), "{all}");
    Ok(())
}

/// A text that is too long for a link can be copied, with the name of its own receiver only.
async fn copies_a_text(page: &Page<'_>) -> Result<()> {
    for (name, _) in PEOPLE {
        let label = dutch_with("mail-copy-one", &[("name", Arg::from(name))])?;
        page.sees("#mail-each button", &label).await?;
    }
    let for_all = dutch("mail-copy-all")?;
    page.sees("#mail-together button", &for_all).await?;
    page.value(CATCH_COPIES).await?;
    page.click("#mail-each button").await?;
    page.until("window.copied?.startsWith('Beste Mevrouw Voorbeeld,\\n\\nKom vooral')")
        .await?;
    page.click_text("#mail-together", &for_all).await?;
    page.until("window.copied?.startsWith('Beste allemaal,')")
        .await
}

/// Where links lead, in the order of reading.
async fn links(page: &Page<'_>, css: &str) -> Result<Vec<String>> {
    let all =
        format!("[...document.querySelectorAll('{css}')].map((link) => link.getAttribute('href'))");
    Ok(serde_json::from_value(page.value(&all).await?)?)
}

/// The open receiver of a link to the mail program, and the names of its fields.
fn parts(link: &str) -> Result<(&str, Vec<&str>)> {
    let rest = link.strip_prefix("mailto:");
    let parts = rest.and_then(|rest| rest.split_once('?'));
    let (to, fields) = parts.with_context(|| link.to_owned())?;
    let fields = fields.split('&').filter_map(|field| field.split_once('='));
    Ok((to, fields.map(|(name, _)| name).collect()))
}

/// The page of the letters, once the texts of its language are there.
async fn to_the_letter(page: &Page<'_>) -> Result<()> {
    page.go("#/letters").await?;
    page.until("document.getElementById('letter-text')?.value")
        .await
}
