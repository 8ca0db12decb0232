//! The exercise beside other windows and devices: a device that goes round, a reload, a phone of 320 px,
//! a second measurement, a copy elsewhere, ballots that wait, a vote that does not add up.

use crate::doing::{catch_files, choose_file, go, offered, press, press_on};
use crate::group::{begin, counter_is, exercise_code, fill};
use crate::harness::{Driver, Page, for_each_engine};
use crate::steps::{NO, YES};
use crate::words::{dutch, dutch_with};
use anyhow::{Context, Result, anyhow, bail, ensure};
use brugwijzer_core::domain::assessment::{Dimension, GateAnswer, Statement};
use brugwijzer_core::domain::exercise::Exercise;
use brugwijzer_core::domain::exercise::code::{ExerciseCode, Mode};
use std::fs;
use xtask::bench::ballots;

/// How many dossiers are kept.
const DOSSIERS: &str = "new Set(Object.keys(localStorage)\
    .filter((key) => key.startsWith('brugwijzer.dossier.')).map((key) => key.split('.')[2])).size";

/// No driver can answer the browser's question whether to leave a page; this one does not ask.
pub async fn leaves_unasked(page: &Page<'_>) -> Result<()> {
    page.value("void (Event.prototype.preventDefault = function () {})")
        .await?;
    Ok(())
}

/// Enters codes for as many ballots, a third of each side.
pub async fn enter(page: &Page<'_>, ballots: u32) -> Result<Vec<String>> {
    let codes = ballots::codes(&exercise_code(page).await?, ballots)?;
    fill(page, "#codes", &codes.join("\n")).await?;
    counter_is(page, codes.len()).await?;
    Ok(codes)
}

#[tokio::test]
async fn who_goes_away_on_the_device_that_goes_round_costs_nobody_an_answer() -> Result<()> {
    for_each_engine("away while passing round", async |page| {
        page.open("").await?;
        begin(page).await?;
        page.until("document.querySelectorAll('#read-aloud li').length === 14")
            .await?;
        enter(page, 5).await?;
        press(page, "rung-pass-round").await?;
        press(page, "pass-round").await?;
        press(page, "next-person").await?;
        press(page, "side-informal").await?;
        page.click(".bw-exit").await?;
        page.until("document.querySelector('#covered') && !document.querySelector('.bw-phone').offsetHeight")
            .await?;
        page.client.back().await?;
        page.until("!document.querySelector('#covered') && document.querySelector('#pass-end')")
            .await?;
        press(page, "pass-end").await?;
        counter_is(page, 5).await?;
        page.all_is_well().await
    })
    .await
}

#[tokio::test]
async fn the_reveal_leaves_nothing_out_unsaid() -> Result<()> {
    for_each_engine("reveal, half a code", async |page| {
        page.open("").await?;
        begin(page).await?;
        enter(page, 6).await?;
        fill(page, "#codes", "ABC").await?;
        press(page, "reveal").await?;
        page.sees("#reveal-refused", &dutch("group-reveal-unentered")?)
            .await?;
        counter_is(page, 6).await?;
        press(page, "reveal").await?;
        page.until("document.querySelector('#discuss')").await?;
        page.all_is_well().await
    })
    .await
}

/// What was written stays, what waited in memory is entered again, and nothing counts twice.
#[tokio::test]
async fn a_reload_while_collecting_loses_only_what_waits() -> Result<()> {
    for_each_engine("reload while collecting", async |page| {
        page.open("").await?;
        let exercise = begin(page).await?;
        let codes = enter(page, 18).await?;
        let kept = kept_of(&exercise, &codes, true)?;
        ensure!(0 < kept && kept < codes.len(), "{kept} would be kept");
        press(page, "step-next").await?;
        press(page, "timer").await?;
        leaves_unasked(page).await?;
        page.reload().await?;
        // The facilitator goes on at the same step, and its time runs on.
        page.sees("#script", &dutch("script-step-hand-in")?).await?;
        page.sees("#timer", &dutch("group-timer-reset")?).await?;
        press(page, "step-back").await?;
        page.sees("#timer", &dutch("group-timer-start")?).await?;
        counter_is(page, kept).await?;
        fill(page, "#codes", &codes.join("\n")).await?;
        counter_is(page, codes.len()).await?;
        page.sees("#codes-wrong", &dutch("exercise-double")?)
            .await?;
        page.all_is_well().await?;
        leaves_unasked(page).await
    })
    .await
}

/// How many of these ballots are written; `leaves` when the page hears that it goes.
pub fn kept_of(exercise: &str, codes: &[String], leaves: bool) -> Result<usize> {
    let code = ExerciseCode::parse(exercise).map_err(|error| anyhow!("{error:?}"))?;
    let mut exercise = Exercise::new(code);
    exercise.begin().map_err(|error| anyhow!("{error:?}"))?;
    for code in codes {
        let entered = exercise.enter_code(code);
        entered.map_err(|error| anyhow!("{code}: {error:?}"))?;
    }
    if leaves {
        exercise.settle_entries();
    }
    let kept = Exercise::restore(exercise.stored());
    let collecting = kept.collecting().context("it was revealed")?;
    Ok(collecting.counter() as usize)
}

#[tokio::test]
async fn a_phone_of_320_px_asks_one_statement_at_a_time() -> Result<()> {
    for_each_engine("phone, 320 px", async |page| {
        page.open("").await?;
        let exercise = begin(page).await?;
        // Windows cannot be as narrow as a telephone.
        let around = format!(
            "<!doctype html><title>Rand</title>\
             <iframe src=\"index.html#/g/{exercise}\" width=\"320\" height=\"640\" style=\"border: 0\"></iframe>"
        );
        fs::write(page.site.folder().join("telefoon.html"), around)?;
        page.visit("telefoon.html").await?;
        page.client.enter_frame(0).await?;
        press(page, "side-informal").await?;
        fits(page, "sides").await?;
        press(page, "begin").await?;
        for (place, statement) in Mode::Foundations.statements().iter().enumerate() {
            let answer = format!("statement-{}-mostly", statement.id());
            press(page, &answer).await?;
            ensure!(page.count("fieldset").await? == 1, "more than one statement");
            fits(page, statement.id()).await?;
            press(page, "next").await?;
            if place == 0 {
                press_on(page, "#back").await?;
                page.until(&format!("document.getElementById('{answer}')?.checked"))
                    .await?;
                press(page, "next").await?;
            }
        }
        page.sees("[role=status]", &dutch("participant-all-answered")?)
            .await?;
        fits(page, "end").await?;
        press(page, "finish").await?;
        page.until("document.querySelectorAll('#ballot-code span').length === 3")
            .await?;
        fits(page, "code").await?;
        page.all_is_well().await
    })
    .await
}

/// Nothing is wider than the phone, and what one presses is large.
async fn fits(page: &Page<'_>, what: &str) -> Result<()> {
    let (wide, width) = ("document.documentElement.scrollWidth", "innerWidth");
    ensure!(page.value(width).await? == 320, "the frame is another size");
    let wide = page.value(wide).await?;
    ensure!(wide.as_i64() <= Some(320), "{what}: {wide} px wide");
    let small = "[...document.querySelectorAll('main .nl-button, main .bw-option__box')]
        .filter((one) => one.getBoundingClientRect().height < 44).map((one) => one.innerText).join()";
    let small = page.value(small).await?;
    ensure!(small == "", "{what}: too small to press: {small}");
    Ok(())
}

#[tokio::test]
async fn a_phone_that_was_left_at_once_has_nothing_of_it() -> Result<()> {
    for_each_engine("phone, quick exit", async |page| {
        page.open("").await?;
        let exercise = begin(page).await?;
        page.open(&format!("#/g/{exercise}")).await?;
        press(page, "side-informal").await?;
        press(page, "begin").await?;
        let [first, ..] = Mode::Foundations.statements() else {
            bail!("no statements");
        };
        press(page, &format!("statement-{}-no", first.id())).await?;
        let kept = "sessionStorage.getItem('brugwijzer.participant')";
        page.until(&format!("{kept}?.includes('informal')")).await?;
        page.click(".bw-exit").await?;
        page.until("location.pathname.endsWith('/pauze.html') && !document.getElementById('app')")
            .await?;
        ensure!(page.value(kept).await?.is_null(), "the tab keeps answers");
        page.client.back().await?;
        // The neutral page took the phone's place, so Back passes over it.
        page.until("location.href === 'about:blank'").await?;
        page.open(&format!("#/g/{exercise}")).await?;
        page.until("document.querySelector('#side-informal')")
            .await?;
        ensure!(page.count("input:checked").await? == 0, "a choice is left");
        page.all_is_well().await
    })
    .await
}

#[tokio::test]
async fn two_measurements_are_compared_in_words() -> Result<()> {
    for_each_engine("comparing", async |page| {
        page.open("#/facts").await?;
        page.paste("municipality", "Voorbeeld").await?;
        let answer = |s| {
            if s == Statement::TrustPrivacy {
                NO
            } else {
                YES
            }
        };
        page.fill(|_| GateAnswer::Yes, answer).await?;
        page.is_kept().await?;
        page.go("#/data").await?;
        let again = dutch_with("data-dossier-duplicate-of", &[("name", "Voorbeeld".into())])?;
        press_on(page, &format!("[aria-label=\"{again}\"]")).await?;
        page.until(&format!("{DOSSIERS} === 2")).await?;
        page.go("#/statements/trust").await?;
        page.answer(Statement::TrustPrivacy, YES).await?;
        page.answer(Statement::TrustEquality, NO).await?;
        page.go("#/statements/network").await?;
        page.answer(Statement::NetworkContact, NO).await?;
        page.is_kept().await?;
        page.go("#/compare").await?;
        let trust = Dimension::Trust.statements().len();
        let network = Dimension::Network.statements().len();
        stands_in(page, "compare-stayed", Dimension::Trust, [trust - 1; 2]).await?;
        stands_in(
            page,
            "compare-moved",
            Dimension::Network,
            [network, network - 1],
        )
        .await?;
        for (id, statement) in [
            ("compare-came", Statement::TrustPrivacy),
            ("compare-went", Statement::TrustEquality),
            ("compare-went", Statement::NetworkContact),
        ] {
            let name = dutch(&format!("statement-{}-short", statement.id()))?;
            let line = dutch_with(id, &[("statement", name.into())])?;
            page.sees("#moved li li", &line).await?;
        }
        ensure!(page.count("#moved li li").await? == 3, "more moved");
        let said = page.text_of("#moved").await?;
        ensure!(!said.contains('%'), "a score: {said}");
        ensure!(page.count("#two-municipalities").await? == 0, "it is one");
        page.go("#/facts").await?;
        page.paste("municipality", "Voorbeeldstad").await?;
        page.is_kept().await?;
        page.go("#/compare").await?;
        let args = [
            ("before", "Voorbeeld".into()),
            ("after", "Voorbeeldstad".into()),
        ];
        let notice = dutch_with("compare-two-municipalities", &args)?;
        page.sees("#two-municipalities", &notice).await?;
        page.all_is_well().await
    })
    .await
}

/// The line of a dimension, with how many statements were and are in place.
async fn stands_in(
    page: &Page<'_>,
    id: &str,
    dimension: Dimension,
    was_is: [usize; 2],
) -> Result<()> {
    let [before, after] = was_is;
    let name = dutch(&format!("dimension-{}", dimension.id()))?;
    let args = [
        ("dimension", name.into()),
        ("before", before.into()),
        ("after", after.into()),
        ("total", dimension.statements().len().into()),
    ];
    page.sees("#moved h3", &dutch_with(id, &args)?).await
}

#[tokio::test]
async fn a_copy_of_an_open_exercise_takes_no_codes() -> Result<()> {
    for_each_engine("copy of an exercise", async |page| {
        page.open("").await?;
        begin(page).await?;
        enter(page, 9).await?;
        go(page, "#/data").await?;
        catch_files(page).await?;
        press(page, "copy-save").await?;
        let copy = offered(page).await?;
        leaves_unasked(page).await?;
        let driver = Driver::start(page.engine)?;
        let elsewhere = driver.page(page.site).await?;
        let outcome = takes_no_codes(&elsewhere, &copy).await;
        elsewhere.close().await?;
        outcome
    })
    .await
}

/// Opens the copy on another device, where the exercise says that it is one.
async fn takes_no_codes(page: &Page<'_>, copy: &str) -> Result<()> {
    page.open("#/data").await?;
    choose_file(page, "kopie.html", copy).await?;
    press(page, "open-yes").await?;
    page.sees("[role=status]", &dutch("data-opened")?).await?;
    go(page, "#/group").await?;
    page.sees("#main", &dutch("exercise-is-copy")?).await?;
    for field in ["#codes", "#rungs", "#counter", "#reveal"] {
        ensure!(page.count(field).await? == 0, "the copy has {field}");
    }
    page.all_is_well().await
}

#[tokio::test]
async fn another_dossier_waits_for_ballots_that_wait() -> Result<()> {
    for_each_engine("ballots that wait", async |page| {
        page.open("").await?;
        begin(page).await?;
        enter(page, 2).await?;
        go(page, "#/data").await?;
        page.click_text("#main", &dutch("data-new")?).await?;
        page.sees("body", &dutch("saving-ballots-wait")?).await?;
        go(page, "#/group").await?;
        counter_is(page, 2).await?;
        ensure!(page.value(DOSSIERS).await? == 1, "another was opened");
        page.all_is_well().await?;
        leaves_unasked(page).await
    })
    .await
}

/// "Niet eens": two different answers remain, and both are kept.
async fn disagree(page: &Page<'_>, statement: &str) -> Result<()> {
    let at = Statement::from_id(statement)
        .context("a statement")?
        .index();
    fill(page, &format!("#one-{at}"), "no").await?;
    fill(page, &format!("#other-{at}"), "no").await?;
    page.sees(".bw-topic [role=alert]", &dutch("exercise-same-option")?)
        .await?;
    let kept =
        "Object.values(localStorage).some((text) => text.includes('\"disagreed\":[\"no\",'))";
    ensure!(page.value(kept).await? == false, "two of the same are kept");
    fill(page, &format!("#other-{at}"), "mostly").await?;
    page.until(kept).await
}

#[tokio::test]
async fn a_new_vote_must_add_up() -> Result<()> {
    for_each_engine("a vote that does not add up", async |page| {
        page.open("").await?;
        begin(page).await?;
        enter(page, 24).await?;
        press(page, "reveal").await?;
        press(page, "discuss").await?;
        press_on(page, ".bw-topic summary").await?;
        page.until("document.querySelector('.bw-topic[id] details[open] [id^=vote-]')")
            .await?;
        let topic = page.value("document.querySelector('.bw-topic').id").await?;
        let topic = topic.as_str().context("an id")?;
        let statement = topic.trim_start_matches("topic-").to_owned();
        let field = |name: &str| format!("#vote-{statement}-0-{name}");
        fill(page, &field("slips"), "6").await?;
        fill(page, &field("yes"), "3").await?;
        fill(page, &field("no"), "2").await?;
        press(page, &format!("vote-{statement}")).await?;
        let name = dutch(&format!("statement-{statement}-short"))?;
        let args = [
            ("statement", name.into()),
            ("counted", 5_usize.into()),
            ("present", 6_usize.into()),
        ];
        let refusal = dutch_with("exercise-does-not-add-up", &args)?;
        page.sees("[role=status]", &refusal).await?;
        let voted = "Object.values(localStorage).some((text) => text.includes('\"round\":2'))";
        ensure!(page.value(voted).await? == false, "it was counted");
        fill(page, &field("no"), "3").await?;
        // What adds up is the number before; the field shows something else.
        fill(page, &field("yes"), "3o").await?;
        press(page, &format!("vote-{statement}")).await?;
        page.sees("[role=status]", &dutch("number-unreadable")?)
            .await?;
        ensure!(
            page.value(voted).await? == false,
            "another number was counted"
        );
        fill(page, &field("yes"), "3").await?;
        press(page, &format!("vote-{statement}")).await?;
        page.sees("[role=status]", &dutch("group-vote-done")?)
            .await?;
        page.until(voted).await?;
        disagree(page, &statement).await?;
        page.all_is_well().await
    })
    .await
}
