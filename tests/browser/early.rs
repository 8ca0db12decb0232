//! The statements in the shell: answered before the program is there, kept, and taken over.

use crate::accessibility::{axe, violations};
use crate::doing::go;
use crate::harness::{IS_WHOLE, Page, for_each_engine};
use crate::saving::{FACTS, begin};
use anyhow::{Result, ensure};
use std::time::Duration;

/// Keeps the program on its way until `letProgramCome()`.
const HELD_BACK: &str = "\
    const fetched = window.fetch;
    window.fetch = (...asked) => /brugwijzer-[^/]*\\.wasm$/.test(asked[0])
        ? new Promise((done) => { window.letProgramCome = () => done(fetched(...asked)); })
        : fetched(...asked);";

const KEPT: &str = "localStorage.getItem('brugwijzer.early')";
const DOSSIERS: &str = "Object.entries(localStorage).filter(([key]) => key.startsWith('brugwijzer.dossier.')).map(([, text]) => text).join()";

/// Opens a page whose program does not come yet.
async fn shell(page: &Page<'_>, route: &str) -> Result<()> {
    page.visit(route).await?;
    page.until("window.letProgramCome && document.getElementById('shell')")
        .await
}

/// Lets the program come and waits until its page stands.
async fn program_comes(page: &Page<'_>) -> Result<()> {
    page.value("void window.letProgramCome()").await?;
    page.until(IS_WHOLE).await
}

/// Chooses an answer as a person does.
async fn choose(page: &Page<'_>, id: &str) -> Result<()> {
    page.click(&format!("label:has(#{id})")).await
}

async fn is_chosen(page: &Page<'_>, id: &str) -> Result<bool> {
    let chosen = page
        .value(&format!("document.getElementById('{id}').checked"))
        .await?;
    Ok(chosen == true)
}

#[tokio::test]
async fn a_statement_is_answered_before_the_program_is_there() -> Result<()> {
    const YES: &str = "statement-trust-privacy-yes";
    for_each_engine("early", async |page| {
        page.site.prepare(HELD_BACK)?;
        shell(page, "#/statements/trust").await?;
        let shown = page
            .value("[...document.querySelectorAll('.bw-early__part')].filter((part) => part.offsetHeight).map((part) => part.id).join()")
            .await?;
        ensure!(shown == "/statements/trust", "{shown} is shown");
        let headings = page
            .value("[...document.querySelectorAll('h1')].filter((each) => each.offsetHeight).length")
            .await?;
        ensure!(headings == 1, "{headings} headings");
        choose(page, YES).await?;
        ensure!(page.value(&format!("{KEPT}?.includes('trust-privacy')")).await? == true);
        // The page is closed before the program came.
        shell(page, "#/statements/trust").await?;
        page.until(&format!("document.getElementById('{YES}').checked")).await?;
        choose(page, YES).await?;
        program_comes(page).await?;
        ensure!(is_chosen(page, YES).await?, "the choice is not taken over");
        page.until(&format!("document.activeElement.id === '{YES}'")).await?;
        page.until(&format!("{KEPT} === null && {DOSSIERS}.includes('trust-privacy')"))
            .await?;
        // Kept answers show at once on the next visit.
        shell(page, "#/statements").await?;
        page.until(&format!("document.getElementById('{YES}').checked")).await?;
        let problems = page.problems().await?;
        ensure!(problems.is_empty(), "{problems:?}");
        Ok(())
    })
    .await
}

#[tokio::test]
async fn choices_wait_until_this_tab_may_write() -> Result<()> {
    const NO: &str = "statement-insight-needs-no";
    for_each_engine("early, two tabs", async |page| {
        begin(page, "Voorbeeld").await?;
        page.site.prepare(HELD_BACK)?;
        let second = page.client.new_window(true).await?.handle;
        page.client.switch_to_window(second).await?;
        shell(page, "#/statements").await?;
        choose(page, NO).await?;
        program_comes(page).await?;
        page.until("document.getElementById('take-over')").await?;
        ensure!(page.value(&format!("{KEPT} !== null")).await? == true, "forgotten");
        // Looking at another page meanwhile ends nothing.
        go(page, "#/advice").await?;
        go(page, "#/statements").await?;
        page.value("void document.getElementById('take-over').click()").await?;
        page.until(&format!(
            "{KEPT} === null && {DOSSIERS}.includes('insight-needs') && {DOSSIERS}.includes('Voorbeeld')"
        ))
        .await?;
        ensure!(is_chosen(page, NO).await?, "the choice does not show");
        Ok(())
    })
    .await
}

#[tokio::test]
async fn a_choice_outlives_the_dossier_that_was_open_last() -> Result<()> {
    const NO: &str = "statement-insight-needs-no";
    const WIPED: &str = "void Object.keys(localStorage)
        .filter((key) => key.startsWith('brugwijzer.dossier.'))
        .forEach((key) => localStorage.removeItem(key))";
    for_each_engine("early, wiped", async |page| {
        page.site.prepare(HELD_BACK)?;
        // It went before this visit, and it goes while the program is on its way.
        for (before, meanwhile) in [
            ("void localStorage.setItem('brugwijzer.current', 'd1')", ""),
            (
                "void localStorage.setItem('brugwijzer.dossier.d1.a', '')",
                WIPED,
            ),
        ] {
            page.visit("pauze.html").await?;
            page.value("void localStorage.clear()").await?;
            page.value("void localStorage.setItem('brugwijzer.current', 'd1')")
                .await?;
            page.value(before).await?;
            shell(page, "#/statements").await?;
            choose(page, NO).await?;
            if !meanwhile.is_empty() {
                page.value(meanwhile).await?;
            }
            program_comes(page).await?;
            ensure!(is_chosen(page, NO).await?, "the choice is lost");
            page.until(&format!(
                "{KEPT} === null && {DOSSIERS}.includes('insight-needs')"
            ))
            .await?;
        }
        Ok(())
    })
    .await
}

#[tokio::test]
async fn where_nothing_is_kept_choices_of_earlier_stay_where_they_are() -> Result<()> {
    const NO: &str = "statement-insight-needs-no";
    const EARLIER: &str = r#"{"dossier":null,"answers":{"insight-needs":"no"}}"#;
    for_each_engine("early, shared", async |page| {
        page.visit("pauze.html").await?;
        page.value("void sessionStorage.setItem('brugwijzer.shared', '1')")
            .await?;
        page.value(&format!(
            "void localStorage.setItem('brugwijzer.early', '{EARLIER}')"
        ))
        .await?;
        page.open("#/statements").await?;
        ensure!(
            !is_chosen(page, NO).await?,
            "shows what someone else has chosen"
        );
        ensure!(page.value(&format!("{KEPT} === '{EARLIER}'")).await? == true);
        Ok(())
    })
    .await
}

#[tokio::test]
async fn a_shared_computer_and_another_language_leave_no_early_choice() -> Result<()> {
    const NO: &str = "statement-insight-needs-no";
    for_each_engine("early, exceptions", async |page| {
        page.open(FACTS).await?;
        page.value("void sessionStorage.setItem('brugwijzer.shared', '1')")
            .await?;
        page.site.prepare(HELD_BACK)?;
        shell(page, "#/statements").await?;
        choose(page, NO).await?;
        ensure!(
            page.value(&format!("{KEPT} === null")).await? == true,
            "kept"
        );
        program_comes(page).await?;
        ensure!(is_chosen(page, NO).await?, "the choice is lost");
        page.value(
            "void (sessionStorage.clear(), localStorage.setItem('brugwijzer.language', 'en'))",
        )
        .await?;
        shell(page, "#/statements").await?;
        ensure!(
            page.count("#shell input").await? == 0,
            "Dutch statements in English"
        );
        Ok(())
    })
    .await
}

/// What is above the window has not been laid out, in the shell or in the program's page.
#[tokio::test]
async fn what_is_being_read_stays_where_it_is_when_the_program_comes() -> Result<()> {
    const FAR_DOWN: &str = "void document.getElementById('statement-commitment-alderman')
        .scrollIntoView({ block: 'center', behavior: 'instant' })";
    const READ: &str = "window.read = [...document.querySelectorAll('.bw-early fieldset')]
        .find((each) => each.getBoundingClientRect().top >= 0).id";
    const TOP: &str = "document.getElementById(window.read).getBoundingClientRect().top";
    for_each_engine("early, in view", async |page| {
        page.site.prepare(HELD_BACK)?;
        for width in [1280, 600] {
            page.client.set_window_size(width, 900).await?;
            shell(page, "#/statements").await?;
            page.value(FAR_DOWN).await?;
            tokio::time::sleep(Duration::from_millis(500)).await;
            page.value(READ).await?;
            let before = page.value(TOP).await?.as_f64();
            ensure!(page.value("scrollY > 1000").await? == true, "not far down");
            program_comes(page).await?;
            page.until("!document.getElementById('shell')").await?;
            tokio::time::sleep(Duration::from_millis(500)).await;
            let after = page.value(TOP).await?.as_f64();
            let moved = before
                .zip(after)
                .map_or(f64::MAX, |(before, after)| after - before);
            ensure!(moved.abs() <= 4.0, "{width}: {before:?} became {after:?}");
        }
        Ok(())
    })
    .await
}

#[tokio::test]
async fn the_statements_of_the_shell_pass_axe() -> Result<()> {
    for_each_engine("early, axe", async |page| {
        page.site.prepare(HELD_BACK)?;
        shell(page, "#/statements").await?;
        page.client.execute(&axe()?, Vec::new()).await?;
        let found = violations(page, "early").await?;
        ensure!(found.is_empty(), "{}", found.join("\n"));
        Ok(())
    })
    .await
}
