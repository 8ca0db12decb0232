//! Now, as a moment and as the local date and time; and a rest.

use std::time::Duration;

use brugwijzer_core::dossier::Moment;
use leptos::prelude::set_timeout;
use wasm_bindgen::JsValue;

/// Milliseconds since 1970-01-01 UTC.
pub fn now() -> Moment {
    js_sys::Date::now() as Moment
}

/// Lets everything else go first for so long.
pub async fn pause(rest: Duration) {
    let rested = js_sys::Promise::new(&mut |resolve, _| {
        let end = move || {
            let _ = resolve.call0(&JsValue::NULL);
        };
        set_timeout(end, rest);
    });
    // It is never refused.
    let _ = wasm_bindgen_futures::JsFuture::from(rested).await;
}

/// A moment on the clock and calendar of this device.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct LocalTime {
    /// Such as 2026.
    pub year: i32,
    /// 1 to 12.
    pub month: u8,
    /// 1 to 31.
    pub day: u8,
    /// 0 to 23.
    pub hour: u8,
    /// 0 to 59.
    pub minute: u8,
}

/// The local date and time of a moment.
pub fn local(moment: Moment) -> LocalTime {
    let date = js_sys::Date::new(&JsValue::from_f64(moment as f64));
    LocalTime {
        year: date.get_full_year() as i32,
        month: date.get_month() as u8 + 1,
        day: date.get_date() as u8,
        hour: date.get_hours() as u8,
        minute: date.get_minutes() as u8,
    }
}
