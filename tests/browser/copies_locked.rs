//! Copies on the data page: out of the browser, behind a password, and in again.

use crate::doing::{catch_files, choose_file, fill_in, go, load, offered, press, settle, write};
use crate::harness::{Page, for_each_engine};
use anyhow::{Result, ensure};

const PASSWORD: &str = "vier gewone woorden é";
const DOSSIERS: &str = "new Set(Object.keys(localStorage).filter((key) => key.startsWith('brugwijzer.dossier.')).map((key) => key.split('.')[2])).size";

#[tokio::test]
async fn a_locked_copy_opens_with_its_password_only() -> Result<()> {
    for_each_engine("locked copy", async |page| {
        page.open("").await?;
        fill_in(page, "Voorbeeldstad").await?;
        let file = locked_copy(page).await?;
        ensure!(
            !file.contains("Voorbeeldstad"),
            "the dossier stands in the clear"
        );
        ensure!(
            file.contains("wachtwoord"),
            "the file does not say how to open it"
        );
        ensure!(
            page.value("window.offeredName")
                .await?
                .to_string()
                .contains("kopie-")
        );

        choose_file(page, "kopie.html", &file).await?;
        write(page, "open-password", "een ander wachtwoord").await?;
        press(page, "open-unlock").await?;
        page.until(
            "document.getElementById('open-password-error')?.textContent.includes('past niet')",
        )
        .await?;
        ensure!(page.value(DOSSIERS).await? == 1);

        write(page, "open-password", PASSWORD).await?;
        press(page, "open-unlock").await?;
        page.until("document.getElementById('open-yes')").await?;
        page.until("document.getElementById('main').innerText.includes('Er is geen verschil')")
            .await?;
        press(page, "open-yes").await?;
        page.until(&format!("{DOSSIERS} === 2")).await?;
        let problems = page.problems().await?;
        ensure!(problems.is_empty(), "{problems:?}");
        Ok(())
    })
    .await
}

async fn locked_copy(page: &Page<'_>) -> Result<String> {
    go(page, "#/data").await?;
    catch_files(page).await?;
    write(page, "lock-password", "kort").await?;
    press(page, "lock-save").await?;
    page.until("document.getElementById('lock-password-error').textContent.includes('te kort')")
        .await?;
    write(page, "lock-password", PASSWORD).await?;
    write(page, "lock-again", PASSWORD).await?;
    press(page, "lock-save").await?;
    offered(page).await
}

#[tokio::test]
async fn fault_09_a_file_opened_while_another_dossier_is_open_becomes_a_new_one() -> Result<()> {
    for_each_engine("fault 9", async |page| {
        page.open("").await?;
        fill_in(page, "Voorbeeldstad").await?;
        go(page, "#/data").await?;
        page.until("document.getElementById('open-file')").await?;
        catch_files(page).await?;
        press(page, "copy-save").await?;
        let file = offered(page).await?;
        // Changed after the copy, and not written yet when the file is chosen.
        fill_in(page, "Voorbeeldstad Nieuw").await?;
        go(page, "#/facts").await?;
        write(page, "municipality", "Voorbeeldstad Nieuwst").await?;
        go(page, "#/data").await?;
        page.until("document.getElementById('open-file')").await?;
        choose_file(page, "kopie (1).txt", &file).await?;
        page.until("document.getElementById('open-yes')").await?;
        let shown = page
            .value("document.getElementById('main').innerText")
            .await?;
        let shown = shown.as_str().unwrap_or_default();
        ensure!(
            shown.contains("ouder") && shown.contains("naam van de gemeente verschilt"),
            "{shown}"
        );
        press(page, "open-yes").await?;
        page.until(&format!("{DOSSIERS} === 2")).await?;
        load(page, "#/data").await?;
        let shown = page
            .value("document.getElementById('main').innerText")
            .await?;
        ensure!(
            shown
                .as_str()
                .unwrap_or_default()
                .contains("Voorbeeldstad Nieuwst"),
            "{shown}"
        );
        Ok(())
    })
    .await
}

#[tokio::test]
async fn fault_13_hostile_files_change_nothing_and_run_nothing() -> Result<()> {
    for_each_engine("fault 13", async |page| {
        page.open("").await?;
        fill_in(page, "Voorbeeldstad").await?;
        go(page, "#/data").await?;
        page.until("document.getElementById('open-file')").await?;
        let deep = format!("{{\"format\":{}{}}}", "[".repeat(50_000), "]".repeat(50_000));
        settle(page).await?;
        let before = page.value("JSON.stringify(localStorage)").await?;
        for (name, text, said) in [
            ("leeg.html", "", "leeg"),
            ("brief.html", "<p>Beste lezer</p>", "geen kopie"),
            ("script.html", "<script>window.problems.push('ran')</script>", "geen kopie"),
            ("diep.json", deep.as_str(), "anders opgebouwd"),
            ("half.json", "{\"format\":\"brugwijzer-dossier\"", "beschadigd"),
        ] {
            choose_file(page, name, text).await?;
            page.until(&format!(
                "document.querySelector('#main [role=status] .utrecht-form-field-error-message')?.textContent.includes('{said}')"
            ))
            .await?;
        }
        ensure!(page.value("JSON.stringify(localStorage)").await? == before);
        too_large(page).await?;
        a_script_in_a_text(page).await?;
        let problems = page.problems().await?;
        ensure!(problems.is_empty(), "{problems:?}");
        Ok(())
    })
    .await
}

async fn too_large(page: &Page<'_>) -> Result<()> {
    page.value(
        "void (() => {
            const chosen = new DataTransfer();
            chosen.items.add(new File([new Uint8Array(10 * 1024 * 1024 + 1)], 'groot.html'));
            const input = document.getElementById('open-file');
            input.files = chosen.files;
            input.dispatchEvent(new Event('change', { bubbles: true }));
        })()",
    )
    .await?;
    page.until("document.querySelector('#main [role=status] .utrecht-form-field-error-message')?.textContent.includes('te groot')")
        .await
}

async fn a_script_in_a_text(page: &Page<'_>) -> Result<()> {
    let hostile = "<img src=x onerror=window.problems.push('ran')>";
    let data = format!(
        "\u{feff}{{\"format\":\"brugwijzer-dossier\",\"version\":1,\r\n\"id\":\"x\",\"municipality\":\"{hostile}\"}}"
    );
    choose_file(page, "kopie.html", &data).await?;
    press(page, "open-yes").await?;
    page.until("document.getElementById('main').innerText.includes('<img src=x')")
        .await?;
    ensure!(
        page.value("document.querySelectorAll('#main img').length")
            .await?
            == 0
    );
    Ok(())
}
