//! The configurations in `hosting/`, run by nginx and Caddy against the built site: headers,
//! compression, caching, and what is not there.

use anyhow::{Context, Result, bail, ensure};
use std::io::{self, Read, Write};
use std::net::{Ipv4Addr, TcpListener, TcpStream};
use std::os::unix::fs::symlink;
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::thread;
use std::time::{Duration, Instant};
use std::{env, fs};
use tempfile::TempDir;
use xtask::project;
use xtask::site::{content_name, first_page_files};

use crate::site::{dist, read};

/// What the configuration says that a test on this machine must say otherwise.
const PLAIN_ADDRESS: &str = "listen 80;";
const ADDRESS: &str = "listen 443 ssl http2;";
const CERTIFICATE: [&str; 2] = [
    "ssl_certificate /etc/ssl/brugwijzer.example.nl.pem;",
    "ssl_certificate_key /etc/ssl/private/brugwijzer.example.nl.key;",
];
const FOLDER: &str = "/var/www/brugwijzer";

/// A running server; it ends when it is dropped.
struct Running {
    child: Child,
    port: u16,
    /// Where it only redirects to https, if it was told where.
    plain_port: Option<u16>,
    prefix: &'static str,
    _folder: TempDir,
}

impl Drop for Running {
    fn drop(&mut self) {
        let _ended = self.child.kill();
        let _reaped = self.child.wait();
    }
}

/// At a host name of its own, and in a folder of a host as `docs/hosting.md` says.
const PREFIXES: [&str; 2] = ["", "/brugwijzer"];

#[test]
fn nginx_serves_the_site_as_it_should() -> Result<()> {
    check("nginx", nginx)
}

#[test]
fn caddy_serves_the_site_as_it_should() -> Result<()> {
    check("caddy", caddy)
}

/// What the server takes for its root: the site, or a folder with the site in it.
fn root(folder: &Path, prefix: &str) -> Result<String> {
    let root = folder.join("root");
    let site = root.join(prefix.trim_start_matches('/'));
    if prefix.is_empty() {
        return Ok(dist().display().to_string());
    }
    fs::create_dir(&root)?;
    symlink(dist(), site)?;
    Ok(root.display().to_string())
}

fn nginx(prefix: &'static str) -> Result<Running> {
    let (port, folder) = (free_port()?, TempDir::with_prefix("nginx-")?);
    let mut server = fs::read_to_string(project::root().join("hosting/nginx.conf"))?;
    let listen = format!("listen 127.0.0.1:{port};");
    let plain_port = free_port()?;
    let plain = format!("listen 127.0.0.1:{plain_port};");
    let site = root(folder.path(), prefix)?;
    let missing = format!("error_page 404 {prefix}/404.html;");
    for (place, here) in [
        ("error_page 404 /404.html;", missing.as_str()),
        (PLAIN_ADDRESS, plain.as_str()),
        (ADDRESS, listen.as_str()),
        (CERTIFICATE[0], ""),
        (CERTIFICATE[1], ""),
        (FOLDER, &site),
    ] {
        ensure!(server.matches(place).count() == 1, "nginx.conf: {place}");
        server = server.replace(place, here);
    }
    let at = folder.path().display();
    // As Debian's own file around it, without what needs root.
    let whole = format!(
        "daemon off;\nworker_processes 1;\npid {at}/pid;\nerror_log {at}/errors;\n\
         include /etc/nginx/modules-enabled/*.conf;\nevents {{}}\nhttp {{\n\
         client_body_temp_path {at}/b;\nproxy_temp_path {at}/p;\nfastcgi_temp_path {at}/f;\n\
         uwsgi_temp_path {at}/u;\nscgi_temp_path {at}/s;\n{server}}}\n"
    );
    let file = folder.path().join("nginx.conf");
    fs::write(&file, whole)?;
    let mut command = program("nginx")?;
    command
        .arg("-c")
        .arg(&file)
        .arg("-e")
        .arg(folder.path().join("errors"));
    let mut running = started(command, port, folder, prefix)?;
    running.plain_port = Some(plain_port);
    Ok(running)
}

fn caddy(prefix: &'static str) -> Result<Running> {
    let (port, folder) = (free_port()?, TempDir::with_prefix("caddy-")?);
    let server = fs::read_to_string(project::root().join("hosting/Caddyfile"))?;
    const NAME: &str = "brugwijzer.example.nl {";
    ensure!(server.matches(NAME).count() == 1 && server.matches(FOLDER).count() == 1);
    let server = server
        .replace(NAME, &format!("http://127.0.0.1:{port} {{"))
        .replace(FOLDER, &root(folder.path(), prefix)?)
        .replace(
            "rewrite * /404.html",
            &format!("rewrite * {prefix}/404.html"),
        );
    let file = folder.path().join("Caddyfile");
    fs::write(&file, format!("{{\n\tadmin off\n}}\n{server}"))?;
    let mut command = program("caddy")?;
    command
        .args(["run", "--adapter", "caddyfile", "--config"])
        .arg(&file)
        .env("HOME", folder.path())
        .env("XDG_DATA_HOME", folder.path())
        .env("XDG_CONFIG_HOME", folder.path());
    started(command, port, folder, prefix)
}

/// The program, also where only root finds it by its name.
fn program(name: &str) -> Result<Command> {
    let folders = ["/usr/sbin", "/usr/bin", "/usr/local/bin", "/usr/local/sbin"];
    let found = folders.iter().map(|folder| Path::new(folder).join(name));
    let found = found.into_iter().find(|path| path.is_file());
    Ok(Command::new(found.with_context(|| {
        format!("{name} is not here; `cargo xtask test` installs it")
    })?))
}

fn started(
    mut command: Command,
    port: u16,
    folder: TempDir,
    prefix: &'static str,
) -> Result<Running> {
    const PATIENCE: Duration = Duration::from_secs(20);
    let said = fs::File::create(folder.path().join("said"))?;
    let child = command
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(said)
        .spawn()?;
    let mut running = Running {
        child,
        port,
        plain_port: None,
        prefix,
        _folder: folder,
    };
    let start = Instant::now();
    while TcpStream::connect((Ipv4Addr::LOCALHOST, port)).is_err() {
        let ended = running.child.try_wait()?.is_some();
        if ended || start.elapsed() > PATIENCE {
            let said = fs::read_to_string(running._folder.path().join("said"))?;
            bail!("the server does not start: {said}");
        }
        thread::sleep(Duration::from_millis(20));
    }
    Ok(running)
}

fn free_port() -> Result<u16> {
    Ok(TcpListener::bind((Ipv4Addr::LOCALHOST, 0))?
        .local_addr()?
        .port())
}

/// An answer: its status, its head in lower case, its body.
struct Answer {
    status: u16,
    head: Vec<(String, String)>,
    body: Vec<u8>,
}

impl Answer {
    fn header(&self, name: &str) -> String {
        let values: Vec<&str> = self
            .head
            .iter()
            .filter(|(found, _)| found == name)
            .map(|(_, value)| value.as_str())
            .collect();
        // Two values would be a fault that must show.
        values.join(" AND ")
    }
}

impl Running {
    fn get(&self, path: &str, encodings: &str) -> Result<Answer> {
        self.get_from(self.port, path, encodings)
    }

    fn get_from(&self, port: u16, path: &str, encodings: &str) -> Result<Answer> {
        let mut stream = TcpStream::connect((Ipv4Addr::LOCALHOST, port))?;
        stream.set_read_timeout(Some(Duration::from_secs(10)))?;
        write!(
            stream,
            "GET {}{path} HTTP/1.1\r\nConnection: close\r\nHost: 127.0.0.1:{}\r\nAccept-Encoding: {encodings}\r\n\r\n",
            self.prefix, port
        )?;
        let mut answer = Vec::new();
        stream.read_to_end(&mut answer)?;
        let end = answer
            .windows(4)
            .position(|bytes| bytes == b"\r\n\r\n")
            .context("no head")?;
        let (head, body) = answer.split_at(end + 4);
        let head = String::from_utf8(head.to_vec())?;
        let mut lines = head.lines();
        let status = lines.next().and_then(|line| line.split(' ').nth(1));
        let mut answer = Answer {
            status: status.context("no status")?.parse()?,
            head: lines
                .filter_map(|line| line.split_once(": "))
                .map(|(name, value)| (name.to_lowercase(), value.to_owned()))
                .collect(),
            body: body.to_vec(),
        };
        if answer.header("transfer-encoding") == "chunked" {
            answer.body = joined(&answer.body)?;
        }
        Ok(answer)
    }
}

/// A body that came in pieces, each behind its length.
fn joined(mut pieces: &[u8]) -> Result<Vec<u8>> {
    let mut whole = Vec::new();
    loop {
        let end = pieces.windows(2).position(|bytes| bytes == b"\r\n");
        let (line, rest) = pieces.split_at(end.context("a piece without its length")?);
        let length = usize::from_str_radix(str::from_utf8(line)?, 16)?;
        let rest = rest.get(2..).unwrap_or_default();
        if length == 0 {
            return Ok(whole);
        }
        whole.extend(rest.get(..length).context("a piece that is cut off")?);
        pieces = rest.get(length + 2..).unwrap_or_default();
    }
}

fn check(name: &str, start: fn(&'static str) -> Result<Running>) -> Result<()> {
    // Who tests fewer browsers takes care of the programs too.
    if env::var_os("BRUGWIJZER_ENGINES").is_some() && program(name).is_err() {
        writeln!(io::stderr(), "    {name} is not here: NOT TESTED")?;
        return Ok(());
    }
    for prefix in PREFIXES {
        let server = start(prefix)?;
        the_policies_are_those_of_the_site(&server)?;
        every_file_is_served_packed_and_kept(&server)?;
        what_is_not_there_is_said(&server)?;
        who_asks_without_https_is_sent_on(&server)?;
    }
    Ok(())
}

/// The policy in `_headers` for this path.
fn policy_of(path: &str) -> Result<String> {
    let headers = read("_headers")?;
    let block = headers.split_once(&format!("\n{path}\n"));
    let (_, rest) = block.with_context(|| format!("{path} in _headers"))?;
    let line = rest
        .lines()
        .find_map(|line| line.trim().strip_prefix("Content-Security-Policy: "));
    Ok(line.context("a policy")?.to_owned())
}

fn the_policies_are_those_of_the_site(server: &Running) -> Result<()> {
    for (path, entry) in [
        ("/", "/*"),
        ("/index.html", "/*"),
        ("/papier.html", "/*"),
        ("/absent.html", "/*"),
        ("/zonder-webassembly.html", "/zonder-webassembly.html"),
        ("/download/brugwijzer.html", "/download/*"),
    ] {
        let answer = server.get(path, "")?;
        let policy = policy_of(entry)?;
        ensure!(policy.contains("frame-ancestors 'none'"));
        let got = answer.header("content-security-policy");
        ensure!(got == policy, "{path}: {got}\nfor {policy}");
        ensure!(
            answer.header("x-content-type-options") == "nosniff",
            "{path}"
        );
        ensure!(answer.header("referrer-policy") == "no-referrer", "{path}");
        ensure!(
            !answer.header("strict-transport-security").is_empty(),
            "{path}"
        );
    }
    Ok(())
}

fn every_file_is_served_packed_and_kept(server: &Running) -> Result<()> {
    let mut names = first_page_files(&read("index.html")?);
    ensure!(names.len() == 6, "{names:?}");
    names.extend(
        [
            "index.html",
            "sw.js",
            "site.webmanifest",
            "zonder-webassembly.html",
            "pauze.html",
        ]
        .map(str::to_owned),
    );
    for name in names {
        for (encodings, encoding, extension) in [
            ("gzip, br", "br", ".br"),
            ("gzip", "gzip", ".gz"),
            ("", "", ""),
        ] {
            let answer = server.get(&format!("/{name}"), encodings)?;
            ensure!(answer.status == 200, "{name}: {}", answer.status);
            let got = answer.header("content-encoding");
            ensure!(
                got == encoding,
                "{name}: packed as {got:?} for {encoding:?}"
            );
            let file = fs::read(dist().join(format!("{name}{extension}")))?;
            ensure!(answer.body == file, "{name}{extension}: other bytes");
            let kept = answer.header("cache-control");
            let expected = if content_name::is_lasting(&name) {
                "public, max-age=31536000, immutable"
            } else {
                "no-cache"
            };
            ensure!(kept == expected, "{name}: kept {kept}");
            let kind = answer.header("content-type");
            ensure!(kind.starts_with(type_of(&name)?), "{name}: {kind}");
        }
        let varies = server.get(&format!("/{name}"), "br")?.header("vary");
        ensure!(
            varies.to_lowercase().contains("accept-encoding"),
            "{name}: {varies}"
        );
    }
    Ok(())
}

fn type_of(name: &str) -> Result<&'static str> {
    Ok(match name.rsplit('.').next() {
        Some("html") => "text/html",
        Some("js") => "",
        Some("css") => "text/css",
        Some("wasm") => "application/wasm",
        Some("ftl") => "text/plain",
        Some("svg") => "image/svg+xml",
        Some("webmanifest") => "application/manifest+json",
        _ => bail!("{name}"),
    })
}

/// Caddy does this by itself, once it has a host name.
fn who_asks_without_https_is_sent_on(server: &Running) -> Result<()> {
    let Some(port) = server.plain_port else {
        return Ok(());
    };
    let answer = server.get_from(port, "/papier.html?a=b", "")?;
    ensure!(answer.status == 301, "{}", answer.status);
    let there = format!(
        "https://brugwijzer.example.nl{}/papier.html?a=b",
        server.prefix
    );
    let location = answer.header("location");
    ensure!(location == there, "sent to {location}");
    Ok(())
}

fn what_is_not_there_is_said(server: &Running) -> Result<()> {
    // One with a name that would be kept for ever, one that only other hosts read, and a link to a
    // phone as mail filters rewrite it: the page for what is not there leads on.
    for path in [
        "/absent.html",
        "/app-0123456789abcdef.css",
        "/_headers",
        "/a/b",
        "/%23/g/A1234567",
    ] {
        let answer = server.get(path, "")?;
        ensure!(answer.status == 404, "{path}: {}", answer.status);
        let body = String::from_utf8(answer.body.clone())?;
        ensure!(body.contains("Deze pagina bestaat niet"), "{path}: {body}");
        ensure!(
            answer.header("content-type").starts_with("text/html"),
            "{path}"
        );
        ensure!(answer.header("cache-control") == "no-cache", "{path}");
    }
    Ok(())
}
