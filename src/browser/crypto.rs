//! Sealing and opening with a password, by the browser's own Web Crypto.
//! The format of the file: `core/src/documents/locked_copy/`.

use brugwijzer_core::documents::locked_copy::{IV_BYTES, LockedCopy, SALT_BYTES};
use js_sys::{Array, Object, Reflect, Uint8Array};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;

use super::BrowserError;

/// Bits of the AES key.
const KEY_BITS: f64 = 256.0;

/// Whether a copy can be locked here; pages without a secure context cannot.
pub fn is_possible() -> bool {
    subtle().is_ok()
}

/// Seals a text with a password.
///
/// # Errors
/// [`BrowserError::Missing`] without a secure context, and whatever the browser refuses.
pub async fn lock(password: &str, text: &str, iterations: u32) -> Result<LockedCopy, BrowserError> {
    let salt = random::<SALT_BYTES>()?;
    let iv = random::<IV_BYTES>()?;
    let key = key(password, &salt, iterations, "encrypt").await?;
    let method = aes(&iv, iterations)?;
    let sealing = subtle()?
        .encrypt_with_object_and_u8_array(&method, &key, text.as_bytes())
        .map_err(thrown)?;
    let sealed = JsFuture::from(sealing).await.map_err(thrown)?;
    Ok(LockedCopy {
        iterations,
        salt: salt.to_vec(),
        iv: iv.to_vec(),
        sealed: Uint8Array::new(&sealed).to_vec(),
    })
}

/// Opens a sealed text. `Ok(None)` when the password does not fit, or the file was changed:
/// the two cannot be told apart.
///
/// # Errors
/// As for [`lock`].
pub async fn unlock(password: &str, locked: &LockedCopy) -> Result<Option<String>, BrowserError> {
    let key = key(password, &locked.salt, locked.iterations, "decrypt").await?;
    let method = aes(&locked.iv, locked.iterations)?;
    let opening = subtle()?
        .decrypt_with_object_and_u8_array(&method, &key, &locked.sealed)
        .map_err(thrown)?;
    let Ok(opened) = JsFuture::from(opening).await else {
        return Ok(None);
    };
    Ok(String::from_utf8(Uint8Array::new(&opened).to_vec()).ok())
}

fn thrown(thrown: JsValue) -> BrowserError {
    BrowserError::from_thrown(&thrown)
}

fn crypto() -> Result<web_sys::Crypto, BrowserError> {
    let window = web_sys::window().ok_or(BrowserError::Missing)?;
    window.crypto().map_err(thrown)
}

fn subtle() -> Result<web_sys::SubtleCrypto, BrowserError> {
    let subtle = crypto()?.subtle();
    if subtle.is_undefined() {
        return Err(BrowserError::Missing);
    }
    Ok(subtle)
}

/// Random bytes from the browser; a guess would be worse than no lock at all.
fn random<const COUNT: usize>() -> Result<[u8; COUNT], BrowserError> {
    let mut bytes = [0; COUNT];
    crypto()?
        .get_random_values_with_u8_array(&mut bytes)
        .map_err(thrown)?;
    Ok(bytes)
}

async fn key(
    password: &str,
    salt: &[u8],
    iterations: u32,
    usage: &str,
) -> Result<web_sys::CryptoKey, BrowserError> {
    // One way to write each letter, whatever keyboard it came from.
    let password = String::from(js_sys::JsString::from(password).normalize("NFC"));
    let raw = Uint8Array::from(password.as_bytes());
    let may_derive = Array::of1(&"deriveKey".into());
    let subtle = subtle()?;
    let importing = subtle
        .import_key_with_str("raw", &raw, "PBKDF2", false, &may_derive)
        .map_err(thrown)?;
    let base: web_sys::CryptoKey = JsFuture::from(importing)
        .await
        .map_err(thrown)?
        .dyn_into()
        .map_err(thrown)?;
    let derivation = object(&[
        ("name", "PBKDF2".into()),
        ("hash", "SHA-256".into()),
        ("salt", Uint8Array::from(salt).into()),
        ("iterations", iterations.into()),
    ])?;
    let wanted = object(&[("name", "AES-GCM".into()), ("length", KEY_BITS.into())])?;
    let deriving = subtle
        .derive_key_with_object_and_object(
            &derivation,
            &base,
            &wanted,
            false,
            &Array::of1(&usage.into()),
        )
        .map_err(thrown)?;
    JsFuture::from(deriving)
        .await
        .map_err(thrown)?
        .dyn_into()
        .map_err(thrown)
}

fn aes(iv: &[u8], iterations: u32) -> Result<Object, BrowserError> {
    let header = LockedCopy::header(iterations);
    object(&[
        ("name", "AES-GCM".into()),
        ("iv", Uint8Array::from(iv).into()),
        ("additionalData", Uint8Array::from(header.as_bytes()).into()),
        ("tagLength", 128.into()),
    ])
}

fn object(fields: &[(&str, JsValue)]) -> Result<Object, BrowserError> {
    let object = Object::new();
    for (name, value) in fields {
        Reflect::set(&object, &JsValue::from_str(name), value).map_err(thrown)?;
    }
    Ok(object)
}
