//! The contacts drawer: off by default, apart, and gone on its day.

use crate::doing::{KEYS, catch_files, fill_in, go, load, offered, press, write};
use crate::harness::{Page, for_each_engine, for_each_engine_at_root};
use crate::words::dutch;
use anyhow::{Result, ensure};

const DRAWER: &str =
    "Object.entries(localStorage).find(([key]) => key.startsWith('brugwijzer.contacts.'))?.[1]";

#[tokio::test]
async fn fault_23_names_stay_in_the_drawer() -> Result<()> {
    for_each_engine_at_root("contacts", async |page| {
        page.open("").await?;
        fill_in(page, "Voorbeeldstad").await?;
        go(page, "#/contacts").await?;
        page.until("document.getElementById('contacts-on')").await?;
        ensure!(page.value("document.querySelectorAll('#main input').length").await? == 0, "it is on");
        press(page, "contacts-on").await?;
        write(page, "contact-signatory-name", "Mevrouw Voorbeeld").await?;
        page.until(&format!("{DRAWER}?.includes('Mevrouw Voorbeeld')")).await?;
        let elsewhere = page
            .value("Object.entries(localStorage).filter(([key, text]) => !key.startsWith('brugwijzer.contacts.') && text.includes('Mevrouw')).length")
            .await?;
        ensure!(elsewhere == 0);
        for route in ["#/report", "#/invitations", "#/letters", "#/statements"] {
            go(page, route).await?;
            let shown = page.value("document.body.innerText + [...document.querySelectorAll('textarea,input')].map((f) => f.value)").await?;
            ensure!(!shown.to_string().contains("Mevrouw Voorbeeld"), "{route}");
        }
        go(page, "#/data").await?;
        page.until("document.getElementById('open-file')").await?;
        catch_files(page).await?;
        press(page, "copy-save").await?;
        ensure!(!offered(page).await?.contains("Mevrouw"), "the copy holds a name");
        names_come_along_once(page).await?;
        goes_with_its_own_button(page).await
    })
    .await
}

/// A list has names when that was asked for it, and the next one has none.
async fn names_come_along_once(page: &Page<'_>) -> Result<()> {
    go(page, "#/invitations").await?;
    ensure!(
        page.value("document.getElementById('list-names') === null")
            .await?
            == true,
        "names are offered without any"
    );
    go(page, "#/contacts").await?;
    page.value(
        "void document.querySelector('.bw-people__item input').setAttribute('data-row', '')",
    )
    .await?;
    let id = page
        .value("document.querySelector('[data-row]').id")
        .await?;
    write(page, id.as_str().unwrap_or_default(), "Mevrouw Voorbeeld").await?;
    go(page, "#/invitations").await?;
    page.until("document.getElementById('list-names')").await?;
    press(page, "list-names").await?;
    for expected in [true, false] {
        catch_files(page).await?;
        page.value("void [...document.querySelectorAll('#main button')].find((b) => b.innerText.includes('CSV')).click()")
            .await?;
        let has_name = offered(page).await?.contains("Mevrouw");
        ensure!(has_name == expected, "names in the list: {has_name}");
    }
    Ok(())
}

async fn goes_with_its_own_button(page: &Page<'_>) -> Result<()> {
    go(page, "#/contacts").await?;
    press(page, "contacts-wipe-start").await?;
    press(page, "contacts-wipe-yes").await?;
    page.until(&format!("!({DRAWER})")).await?;
    let kept = page
        .value(&format!("{KEYS}.some((key) => key.includes('.dossier.'))"))
        .await?;
    ensure!(kept == true, "the dossier went too");
    Ok(())
}

#[tokio::test]
async fn the_drawer_goes_on_its_day_at_the_start_and_while_open() -> Result<()> {
    for_each_engine_at_root("contacts, date", async |page| {
        page.open("").await?;
        fill_in(page, "Voorbeeldstad").await?;
        for while_open in [false, true] {
            go(page, "#/contacts").await?;
            press(page, "contacts-on").await?;
            write(page, "contact-signatory-name", "Mevrouw Voorbeeld").await?;
            page.until(&format!("{DRAWER}?.includes('Mevrouw')")).await?;
            // Turned on 90 days ago, as the drawer itself writes it.
            page.value(
                "void (() => {
                    const key = Object.keys(localStorage).find((key) => key.startsWith('brugwijzer.contacts.'));
                    const past = new Date(Date.now() - 91 * 86400000).toISOString().slice(0, 10);
                    localStorage.setItem(key, localStorage.getItem(key).replaceAll(/\"since\":\"[^\"]*\"/g, `\"since\":\"${past}\"`));
                })()",
            )
            .await?;
            if while_open {
                page.value("void document.dispatchEvent(new Event('visibilitychange', { bubbles: true }))")
                    .await?;
            } else {
                load(page, "#/contacts").await?;
            }
            page.until(&format!("!({DRAWER})")).await?;
            page.until("document.body.innerText.includes('wisdatum is voorbij')").await?;
        }
        Ok(())
    })
    .await
}

#[tokio::test]
async fn the_drawer_stays_off_where_others_read_along() -> Result<()> {
    // In a folder of a host.
    for_each_engine("contacts, folder", async |page| {
        load(page, "#/contacts").await?;
        page.until("document.getElementById('main').innerText.includes('meelezen')")
            .await?;
        ensure!(
            page.value("document.getElementById('contacts-on') === null")
                .await?
                == true
        );
        load(page, "#/data").await?;
        page.until("document.getElementById('main').innerText.includes('meelezen')")
            .await
    })
    .await?;
    for_each_engine_at_root("contacts, foreign keys", async |page| {
        load(page, "#/contacts").await?;
        page.until("document.getElementById('contacts-on')").await?;
        page.value("void localStorage.setItem('iets-anders', '1')")
            .await?;
        load(page, "#/contacts").await?;
        page.until("document.getElementById('main').innerText.includes('meelezen')")
            .await?;
        ensure!(
            page.value("document.getElementById('contacts-on') === null")
                .await?
                == true
        );
        Ok(())
    })
    .await
}

#[tokio::test]
async fn names_that_cannot_be_kept_are_said_asked_about_and_tried_again() -> Result<()> {
    const ASKS: &str = "!window.dispatchEvent(new Event('beforeunload', { cancelable: true }))";
    for_each_engine_at_root("contacts, full", async |page| {
        page.open("").await?;
        fill_in(page, "Voorbeeldstad").await?;
        go(page, "#/contacts").await?;
        press(page, "contacts-on").await?;
        page.sees("#main", &dutch("contacts-crash")?).await?;
        page.value(
            "void (() => {
                window.real = Storage.prototype.setItem;
                Storage.prototype.setItem = function (key, text) {
                    if (key.startsWith('brugwijzer.contacts.')) throw Object.assign(new Error('full'), { name: 'QuotaExceededError' });
                    window.real.call(this, key, text);
                };
            })()",
        )
        .await?;
        write(page, "contact-signatory-name", "Mevrouw Voorbeeld").await?;
        page.sees("#main [role=alert]", &dutch("contacts-unkept")?).await?;
        ensure!(page.value(ASKS).await? == true, "leaving does not ask");
        // Said on every page, and still there on the way back.
        go(page, "#/facts").await?;
        page.sees(".bw-notices", &dutch("contacts-unkept")?).await?;
        go(page, "#/contacts").await?;
        page.until("document.getElementById('contact-signatory-name')?.value === 'Mevrouw Voorbeeld'")
            .await?;
        ensure!(page.value(&format!("{DRAWER}.includes('Mevrouw')")).await? == false);
        // Room again: nobody has to type anything for it.
        page.value("void (Storage.prototype.setItem = window.real)").await?;
        page.until(&format!("{DRAWER}.includes('Mevrouw Voorbeeld')")).await?;
        page.until("![...document.querySelectorAll('#main [role=alert]')].some((one) => one.innerText.trim())")
            .await?;
        ensure!(page.value(ASKS).await? == false, "leaving asks without a reason");
        Ok(())
    })
    .await
}

#[tokio::test]
async fn two_tabs_share_one_drawer_and_a_wiped_one_stays_wiped() -> Result<()> {
    for_each_engine_at_root("contacts, two tabs", async |page| {
        page.open("").await?;
        fill_in(page, "Voorbeeldstad").await?;
        let first = page.client.window().await?;
        let second = page.client.new_window(true).await?.handle;
        page.client.switch_to_window(second.clone()).await?;
        page.open("#/contacts").await?;
        page.until("document.getElementById('contacts-on')").await?;
        page.client.switch_to_window(first.clone()).await?;
        go(page, "#/contacts").await?;
        press(page, "contacts-on").await?;
        write(page, "contact-signatory-name", "Mevrouw Voorbeeld").await?;
        // The other tab follows, and may not write.
        page.client.switch_to_window(second.clone()).await?;
        page.until(
            "document.getElementById('contact-signatory-name')?.value === 'Mevrouw Voorbeeld'",
        )
        .await?;
        write(page, "contact-contact-name", "Meneer Anders").await?;
        page.until("document.getElementById('contact-contact-name').value === ''")
            .await?;
        ensure!(page.value(&format!("{DRAWER}.includes('Anders')")).await? == false);
        // What the first one wipes does not come back through the second.
        page.client.switch_to_window(first).await?;
        press(page, "contacts-wipe-start").await?;
        press(page, "contacts-wipe-yes").await?;
        page.until(&format!("!({DRAWER})")).await?;
        page.client.switch_to_window(second).await?;
        page.until("document.getElementById('contacts-on')").await?;
        ensure!(
            page.value(&format!("!({DRAWER})")).await? == true,
            "it is back"
        );
        Ok(())
    })
    .await
}

#[tokio::test]
async fn names_can_be_wiped_also_where_others_read_along() -> Result<()> {
    for_each_engine_at_root("contacts, wipe", async |page| {
        page.open("").await?;
        fill_in(page, "Voorbeeldstad").await?;
        go(page, "#/contacts").await?;
        press(page, "contacts-on").await?;
        write(page, "contact-signatory-name", "Mevrouw Voorbeeld").await?;
        page.until(&format!("{DRAWER}?.includes('Mevrouw')"))
            .await?;
        page.value("void localStorage.setItem('iets-anders', '1')")
            .await?;
        load(page, "#/contacts").await?;
        page.until("document.getElementById('main').innerText.includes('meelezen')")
            .await?;
        ensure!(
            page.value("document.getElementById('contact-signatory-name') === null")
                .await?
                == true
        );
        press(page, "contacts-wipe-start").await?;
        press(page, "contacts-wipe-yes").await?;
        page.until(&format!("!({DRAWER})")).await
    })
    .await
}
