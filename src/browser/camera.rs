//! A camera whose pictures stay in this tab: shown, and read for a QR code.

use js_sys::Uint8Array;
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;
use web_sys::{
    CanvasRenderingContext2d, HtmlCanvasElement, HtmlVideoElement, MediaStream,
    MediaStreamConstraints, MediaStreamTrack,
};

use super::BrowserError;

/// The width to which pictures are brought before they are read, in pixels: enough for a code
/// that fills a third of the picture, and quick to search.
const WIDTH: u32 = 640;

#[wasm_bindgen]
extern "C" {
    #[wasm_bindgen(js_namespace = brugwijzer, js_name = readQr, catch)]
    fn read_qr(width: u32, height: u32, grey: Uint8Array) -> Result<js_sys::Promise, JsValue>;
}

/// An open camera; it is switched off on drop.
pub struct Camera {
    stream: MediaStream,
}

impl Camera {
    /// Asks for a camera, the one at the back where there are two.
    ///
    /// # Errors
    /// When there is none, or the user or the browser refuses.
    pub async fn open() -> Result<Self, BrowserError> {
        let thrown = |thrown: JsValue| BrowserError::from_thrown(&thrown);
        let window = web_sys::window().ok_or(BrowserError::Missing)?;
        // Without a secure context the object is not there at all.
        let devices = window.navigator().media_devices().map_err(thrown)?;
        if devices.is_undefined() {
            return Err(BrowserError::Missing);
        }
        let video = js_sys::Object::new();
        js_sys::Reflect::set(&video, &"facingMode".into(), &"environment".into())
            .map_err(thrown)?;
        let wanted = MediaStreamConstraints::new();
        wanted.set_video(&video);
        let asked = devices
            .get_user_media_with_constraints(&wanted)
            .map_err(thrown)?;
        let stream = JsFuture::from(asked).await.map_err(thrown)?;
        let stream = stream.dyn_into().map_err(|_| BrowserError::Other)?;
        Ok(Self { stream })
    }

    /// Shows what it sees in the `<video>` with this id.
    ///
    /// # Errors
    /// When there is no such element.
    pub fn show(&self, id: &str) -> Result<(), BrowserError> {
        let video: HtmlVideoElement = element(id)?;
        video.set_src_object(Some(&self.stream));
        // A page that was left meanwhile refuses to play; there is nothing to show then.
        let _ = video.play();
        Ok(())
    }
}

impl Drop for Camera {
    fn drop(&mut self) {
        for track in self.stream.get_tracks() {
            if let Ok(track) = track.dyn_into::<MediaStreamTrack>() {
                track.stop();
            }
        }
    }
}

/// The text of a QR code in what the `<video>` shows now; `None` while there is none.
///
/// # Errors
/// When the reader cannot be fetched.
pub async fn read(id: &str) -> Result<Option<String>, BrowserError> {
    let thrown = |thrown: JsValue| BrowserError::from_thrown(&thrown);
    let Some((width, height, grey)) = picture(id)? else {
        return Ok(None);
    };
    let grey = Uint8Array::from(grey.as_slice());
    let reading = read_qr(width, height, grey).map_err(thrown)?;
    let text = JsFuture::from(reading).await.map_err(thrown)?;
    Ok(text.as_string())
}

/// What the video shows, as grey values; `None` before its first picture.
fn picture(id: &str) -> Result<Option<(u32, u32, Vec<u8>)>, BrowserError> {
    let thrown = |thrown: JsValue| BrowserError::from_thrown(&thrown);
    let video: HtmlVideoElement = element(id)?;
    let (wide, high) = (video.video_width(), video.video_height());
    if wide == 0 || high == 0 {
        return Ok(None);
    }
    let width = wide.min(WIDTH);
    let height = (high * width / wide).max(1);
    let document = web_sys::window()
        .and_then(|window| window.document())
        .ok_or(BrowserError::Missing)?;
    let canvas: HtmlCanvasElement = document
        .create_element("canvas")
        .map_err(thrown)?
        .dyn_into()
        .map_err(|_| BrowserError::Other)?;
    canvas.set_width(width);
    canvas.set_height(height);
    let context: CanvasRenderingContext2d = canvas
        .get_context("2d")
        .map_err(thrown)?
        .and_then(|context| context.dyn_into().ok())
        .ok_or(BrowserError::Missing)?;
    let (right, bottom) = (f64::from(width), f64::from(height));
    context
        .draw_image_with_html_video_element_and_dw_and_dh(&video, 0.0, 0.0, right, bottom)
        .map_err(thrown)?;
    let data = context
        .get_image_data(0.0, 0.0, right, bottom)
        .map_err(thrown)?
        .data();
    // The weights of ITU-R BT.601, in whole numbers.
    let grey = |pixel: &[u8]| match pixel {
        [red, green, blue, ..] => {
            let sum = 77 * u32::from(*red) + 150 * u32::from(*green) + 29 * u32::from(*blue);
            u8::try_from(sum >> 8).unwrap_or(u8::MAX)
        }
        _ => u8::MAX,
    };
    Ok(Some((
        width,
        height,
        data.chunks_exact(4).map(grey).collect(),
    )))
}

fn element<T: JsCast>(id: &str) -> Result<T, BrowserError> {
    web_sys::window()
        .and_then(|window| window.document())
        .and_then(|document| document.get_element_by_id(id))
        .and_then(|element| element.dyn_into().ok())
        .ok_or(BrowserError::Missing)
}
