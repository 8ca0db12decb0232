//! Programs that end with the test that started them.

use anyhow::{Context, Result, bail};
use std::io::{BufRead, BufReader};
use std::net::{Ipv4Addr, TcpListener, TcpStream};
use std::os::unix::process::CommandExt;
use std::process::{Child, Command, Stdio};
use std::thread;
use std::time::{Duration, Instant};

/// How long a driver may take until it listens.
const START: Duration = Duration::from_secs(30);

/// A running program with all that it started; ended on drop.
#[derive(Debug)]
pub struct Process {
    child: Child,
}

impl Process {
    /// Starts the program in a process group of its own.
    ///
    /// # Errors
    /// When the program is missing; says which chore installs it.
    pub fn start(command: &mut Command) -> Result<Self> {
        let name = command.get_program().to_string_lossy().into_owned();
        let child = command
            .process_group(0)
            .stdin(Stdio::null())
            .spawn()
            .with_context(|| format!("cannot start {name}; `cargo xtask test` installs it"))?;
        Ok(Self { child })
    }

    /// The first line that the program prints.
    ///
    /// # Errors
    /// When it ends without one, or was started without a pipe.
    pub fn first_line(&mut self) -> Result<String> {
        let output = self
            .child
            .stdout
            .take()
            .context("the output is not piped")?;
        let mut line = String::new();
        BufReader::new(output).read_line(&mut line)?;
        if line.is_empty() {
            bail!("the program ended without a word");
        }
        Ok(line.trim().to_owned())
    }

    /// Waits until something listens on the port.
    ///
    /// # Errors
    /// When the program ends before, or takes longer than [`START`].
    pub fn wait_for_port(&mut self, port: u16) -> Result<()> {
        let start = Instant::now();
        while TcpStream::connect((Ipv4Addr::LOCALHOST, port)).is_err() {
            if let Some(status) = self.child.try_wait()? {
                bail!("the driver ended at once ({status})");
            }
            if start.elapsed() > START {
                bail!("the driver does not listen on port {port}");
            }
            thread::sleep(Duration::from_millis(20));
        }
        Ok(())
    }
}

impl Drop for Process {
    fn drop(&mut self) {
        // The whole group: a driver that is ended leaves its browser running.
        let group = format!("-{}", self.child.id());
        let _gone = Command::new("kill")
            .args(["-KILL", "--", &group])
            .stderr(Stdio::null())
            .status();
        let _reaped = self.child.wait();
    }
}

/// A port that is free now.
///
/// # Errors
/// When the machine has none.
pub fn free_port() -> Result<u16> {
    Ok(TcpListener::bind((Ipv4Addr::LOCALHOST, 0))?
        .local_addr()?
        .port())
}
