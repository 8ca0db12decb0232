//! A small server for a folder of files, as a static host behaves: for `serve --release` and for
//! the end-to-end tests. For this machine only, not for the internet.

use crate::site::content_name;
use anyhow::Result;
use std::io::{self, BufRead, BufReader, Read, Write};
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread::{self, JoinHandle};
use std::time::Duration;
use std::{fs, mem};

/// The longest request head that is read, in bytes.
const LONGEST_HEAD: u64 = 16 * 1024;
/// How long a silent browser may keep a connection.
const PATIENCE: Duration = Duration::from_secs(10);

/// What is served, and where.
#[derive(Clone, Debug)]
pub struct Settings {
    folder: PathBuf,
    prefix: String,
}

impl Settings {
    /// Serves `folder` at the root.
    pub fn new(folder: impl Into<PathBuf>) -> Self {
        Self {
            folder: folder.into(),
            prefix: "/".to_owned(),
        }
    }

    /// Serves it under `/<name>/` and nothing beside it.
    #[must_use]
    pub fn under(mut self, name: &str) -> Self {
        self.prefix = format!("/{}/", name.trim_matches('/'));
        self
    }
}

/// A running server; it ends when it is dropped.
#[derive(Debug)]
pub struct Server {
    address: SocketAddr,
    prefix: String,
    stopping: Arc<AtomicBool>,
    unreachable: Arc<AtomicBool>,
    requests: Arc<Mutex<Vec<String>>>,
    thread: Option<JoinHandle<()>>,
}

impl Server {
    /// Serves on a listener that is bound already.
    ///
    /// # Errors
    /// When the listener has no address.
    pub fn start(listener: TcpListener, settings: Settings) -> Result<Self> {
        let address = listener.local_addr()?;
        let prefix = settings.prefix.clone();
        let stopping = Arc::new(AtomicBool::new(false));
        let unreachable = Arc::new(AtomicBool::new(false));
        let requests = Arc::new(Mutex::new(Vec::new()));
        let thread = thread::spawn({
            let (stopping, requests) = (Arc::clone(&stopping), Arc::clone(&requests));
            let unreachable = Arc::clone(&unreachable);
            move || {
                accept(
                    &listener,
                    &Arc::new(settings),
                    [&stopping, &unreachable],
                    &requests,
                )
            }
        });
        Ok(Self {
            address,
            prefix,
            stopping,
            unreachable,
            requests,
            thread: Some(thread),
        })
    }

    /// The address of the site, with a slash at the end.
    pub fn url(&self) -> String {
        format!("http://{}{}", self.address, self.prefix)
    }

    /// The paths asked for since the last call, in order.
    pub fn take_requests(&self) -> Vec<String> {
        mem::take(&mut *self.requests.lock().unwrap_or_else(PoisonError::into_inner))
    }

    /// Answers nobody from now on, as when the network is gone, or answers again.
    pub fn set_reachable(&self, reachable: bool) {
        self.unreachable.store(!reachable, Ordering::SeqCst);
    }

    /// Serves until the program is ended.
    pub fn wait(mut self) {
        if let Some(thread) = self.thread.take() {
            // A thread that panicked has said why; there is nothing left to serve.
            let _ended = thread.join();
        }
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        self.stopping.store(true, Ordering::SeqCst);
        // Wakes the thread that waits for a connection.
        let _woken = TcpStream::connect(self.address);
        if let Some(thread) = self.thread.take() {
            let _ended = thread.join();
        }
    }
}

fn accept(
    listener: &TcpListener,
    settings: &Arc<Settings>,
    [stopping, unreachable]: [&AtomicBool; 2],
    requests: &Arc<Mutex<Vec<String>>>,
) {
    for stream in listener.incoming() {
        if stopping.load(Ordering::SeqCst) {
            return;
        }
        let Ok(stream) = stream else { continue };
        if unreachable.load(Ordering::SeqCst) {
            continue;
        }
        let (settings, requests) = (Arc::clone(settings), Arc::clone(requests));
        // A connection that breaks is the browser's choice, not an error of ours.
        thread::spawn(move || {
            let _broken = converse(&stream, &settings, &requests);
        });
    }
}

fn converse(
    stream: &TcpStream,
    settings: &Settings,
    requests: &Mutex<Vec<String>>,
) -> io::Result<()> {
    stream.set_read_timeout(Some(PATIENCE))?;
    let Some(request) = Request::read(stream)? else {
        return Ok(());
    };
    requests
        .lock()
        .unwrap_or_else(PoisonError::into_inner)
        .push(request.path.clone());
    answer(&request, settings).send(stream, request.method == "HEAD")
}

/// What a browser asks for.
#[derive(Debug)]
struct Request {
    method: String,
    path: String,
    encodings: String,
}

impl Request {
    /// Reads the head; none when the browser sent nothing of use.
    fn read(stream: &TcpStream) -> io::Result<Option<Self>> {
        let mut lines = BufReader::new(stream.take(LONGEST_HEAD)).lines();
        let Some(first) = lines.next().transpose()? else {
            return Ok(None);
        };
        let mut words = first.split(' ');
        let (Some(method), Some(target)) = (words.next(), words.next()) else {
            return Ok(None);
        };
        let mut request = Self {
            method: method.to_owned(),
            path: target.split(['?', '#']).next().unwrap_or("/").to_owned(),
            encodings: String::new(),
        };
        for line in lines {
            let line = line?;
            if line.is_empty() {
                break;
            }
            if let Some((name, value)) = line.split_once(':')
                && name.eq_ignore_ascii_case("accept-encoding")
            {
                request.encodings = value.trim().to_owned();
            }
        }
        Ok(Some(request))
    }

    fn takes(&self, encoding: &str) -> bool {
        self.encodings
            .split(',')
            .filter_map(|offer| offer.split(';').next())
            .any(|offer| offer.trim() == encoding)
    }
}

/// What the browser gets.
#[derive(Debug)]
struct Answer {
    status: &'static str,
    headers: Vec<(&'static str, String)>,
    body: Vec<u8>,
}

impl Answer {
    fn new(status: &'static str) -> Self {
        Self {
            status,
            headers: Vec::new(),
            body: Vec::new(),
        }
    }

    fn with(mut self, name: &'static str, value: impl Into<String>) -> Self {
        self.headers.push((name, value.into()));
        self
    }

    fn send(&self, mut stream: &TcpStream, head_only: bool) -> io::Result<()> {
        let mut head = format!(
            "HTTP/1.1 {}\r\nContent-Length: {}\r\nConnection: close\r\n\
             X-Content-Type-Options: nosniff\r\n",
            self.status,
            self.body.len()
        );
        for (name, value) in &self.headers {
            head.push_str(&format!("{name}: {value}\r\n"));
        }
        stream.write_all(format!("{head}\r\n").as_bytes())?;
        if !head_only {
            stream.write_all(&self.body)?;
        }
        stream.flush()
    }
}

fn answer(request: &Request, settings: &Settings) -> Answer {
    if !matches!(request.method.as_str(), "GET" | "HEAD") {
        return Answer::new("405 Method Not Allowed").with("Allow", "GET, HEAD");
    }
    let path = &request.path;
    if format!("{path}/") == settings.prefix {
        return Answer::new("301 Moved Permanently").with("Location", settings.prefix.clone());
    }
    let file = path
        .strip_prefix(&settings.prefix)
        .and_then(inside)
        .map(|inside| settings.folder.join(inside));
    let Some(mut file) = file else {
        return missing(settings);
    };
    if file.is_dir() {
        if !path.ends_with('/') {
            return Answer::new("301 Moved Permanently").with("Location", format!("{path}/"));
        }
        file.push("index.html");
    }
    found(&file, request).unwrap_or_else(|| missing(settings))
}

fn found(file: &Path, request: &Request) -> Option<Answer> {
    let name = file.file_name().and_then(|name| name.to_str());
    let kept = if name.is_some_and(content_name::is_lasting) {
        "public, max-age=31536000, immutable"
    } else {
        "no-cache"
    };
    let answer = Answer::new("200 OK")
        .with("Content-Type", content_type(file))
        .with("Cache-Control", kept);
    for (encoding, extension) in [("br", "br"), ("gzip", "gz")] {
        if request.takes(encoding) {
            let mut packed = file.as_os_str().to_owned();
            packed.push(".");
            packed.push(extension);
            if let Ok(body) = fs::read(packed) {
                let answer = answer
                    .with("Content-Encoding", encoding)
                    .with("Vary", "Accept-Encoding");
                return Some(Answer { body, ..answer });
            }
        }
    }
    let body = fs::read(file).ok()?;
    Some(Answer { body, ..answer })
}

fn missing(settings: &Settings) -> Answer {
    let answer = Answer::new("404 Not Found").with("Content-Type", "text/html; charset=utf-8");
    let body = fs::read(settings.folder.join("404.html")).unwrap_or_default();
    Answer { body, ..answer }
}

/// The path below the served folder; none when it would lead out of it.
fn inside(path: &str) -> Option<PathBuf> {
    let decoded = percent_decoded(path)?;
    let mut inside = PathBuf::new();
    for part in decoded.split('/') {
        match part {
            "" | "." => {}
            _ if part == ".." || part.contains(['\\', ':', '\0']) => return None,
            _ => inside.push(part),
        }
    }
    Some(inside)
}

fn percent_decoded(path: &str) -> Option<String> {
    let mut bytes = path.bytes();
    let mut decoded = Vec::with_capacity(path.len());
    while let Some(byte) = bytes.next() {
        if byte == b'%' {
            let digits = [bytes.next()?, bytes.next()?];
            decoded.push(u8::from_str_radix(str::from_utf8(&digits).ok()?, 16).ok()?);
        } else {
            decoded.push(byte);
        }
    }
    String::from_utf8(decoded).ok()
}

fn content_type(file: &Path) -> &'static str {
    match file.extension().and_then(|extension| extension.to_str()) {
        Some("html") => "text/html; charset=utf-8",
        Some("js") => "text/javascript; charset=utf-8",
        Some("css") => "text/css; charset=utf-8",
        Some("wasm") => "application/wasm",
        Some("ftl" | "txt") => "text/plain; charset=utf-8",
        Some("svg") => "image/svg+xml",
        Some("png") => "image/png",
        Some("json") => "application/json",
        Some("webmanifest") => "application/manifest+json",
        _ => "application/octet-stream",
    }
}

#[cfg(test)]
mod tests {
    use super::{Request, Settings, answer};
    use crate::project;

    fn check(method: &str, path: &str, expected: &str) {
        let request = Request {
            method: method.to_owned(),
            path: path.to_owned(),
            encodings: String::new(),
        };
        let settings = Settings::new(project::public()).under("map");
        assert_eq!(
            answer(&request, &settings).status,
            expected,
            "{method} {path}"
        );
    }

    #[test]
    fn only_files_of_the_folder_are_served() {
        check("GET", "/map/favicon.svg", "200 OK");
        check("GET", "/map/%66avicon.svg", "200 OK");
        check("HEAD", "/map/favicon.svg", "200 OK");
        check("GET", "/map", "301 Moved Permanently");
        check("GET", "/map/absent.svg", "404 Not Found");
        check("GET", "/favicon.svg", "404 Not Found");
        check("GET", "/map/../Cargo.toml", "404 Not Found");
        check("GET", "/map/%2e%2e/Cargo.toml", "404 Not Found");
        check("GET", "/map/..%5cCargo.toml", "404 Not Found");
        check("GET", "/map/%zz", "404 Not Found");
        check("POST", "/map/favicon.svg", "405 Method Not Allowed");
    }
}
