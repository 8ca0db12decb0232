//! Random numbers, good enough to name things and to tell ballots apart.

/// 64 random bits from the browser's generator; from the clock when there is none.
pub fn bits() -> u64 {
    let mut bytes = [0u8; 8];
    let crypto = web_sys::window().and_then(|window| window.crypto().ok());
    let filled =
        crypto.is_some_and(|crypto| crypto.get_random_values_with_u8_array(&mut bytes).is_ok());
    if filled {
        u64::from_le_bytes(bytes)
    } else {
        (js_sys::Math::random() * 2f64.powi(53)) as u64 ^ (js_sys::Date::now() as u64) << 11
    }
}
