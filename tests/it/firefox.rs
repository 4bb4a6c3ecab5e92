//! Firefox without a window. It has no option that prints, so it is driven through
//! its remote protocol, Marionette: JSON with its length before it.

use serde_json::{Value, json};
use std::fs;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::thread::sleep;
use std::time::Duration;

/// A running Firefox. It ends with the value.
pub struct Firefox {
    process: Child,
    replies: BufReader<TcpStream>,
    calls: u32,
}

impl Firefox {
    /// Starts Firefox with a profile of its own.
    pub fn start() -> Self {
        let free = TcpListener::bind("127.0.0.1:0").and_then(|listener| listener.local_addr());
        let address = free.expect("there is a free port");
        let profile = Path::new(env!("CARGO_TARGET_TMPDIR")).join("firefox");
        fs::create_dir_all(&profile).expect("the folder for tests can be written to");
        let port = format!("user_pref(\"marionette.port\", {});\n", address.port());
        fs::write(profile.join("user.js"), port).expect("the folder for tests can be written to");
        let process = Command::new("firefox")
            .args(["--headless", "--marionette", "--no-remote", "--profile"])
            .arg(&profile)
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .expect("a program that was found can be run");
        let connect = |_| {
            sleep(Duration::from_millis(200));
            TcpStream::connect(address).ok()
        };
        let stream = (0..300).find_map(connect).expect("Firefox listens");
        let mut firefox = Firefox {
            process,
            replies: BufReader::new(stream),
            calls: 0,
        };
        // It says who it is before anybody asks.
        firefox.reply();
        firefox.call("WebDriver:NewSession", &json!({}));
        firefox
    }

    /// Prints a page on paper of some centimetres to a file beside it.
    pub fn print(&mut self, page: &Path, (width, height): (f64, f64)) -> PathBuf {
        let address = format!("file://{}", page.display());
        self.call("WebDriver:Navigate", &json!({ "url": address }));
        let paper = json!({ "page": { "width": width, "height": height }, "shrinkToFit": false });
        let printed = self.call("WebDriver:Print", &paper);
        let encoded = page.with_extension("base64");
        let text = printed["value"].as_str().expect("text");
        fs::write(&encoded, text).expect("the folder for tests can be written to");
        let decoded = Command::new("base64").arg("-d").arg(&encoded).output();
        let pdf = page.with_extension("pdf");
        fs::write(&pdf, decoded.expect("base64 can be run").stdout)
            .expect("the folder for tests can be written to");
        pdf
    }

    fn call(&mut self, command: &str, arguments: &Value) -> Value {
        self.calls += 1;
        let message = json!([0, self.calls, command, arguments]).to_string();
        let message = format!("{}:{message}", message.len());
        let stream = self.replies.get_mut();
        stream.write_all(message.as_bytes()).expect("Firefox reads");
        let reply = self.reply();
        assert!(reply[2].is_null(), "{command}: {reply}");
        reply[3].clone()
    }

    fn reply(&mut self) -> Value {
        let mut length = Vec::new();
        self.replies
            .read_until(b':', &mut length)
            .expect("a length");
        let length = String::from_utf8_lossy(&length);
        let length = length.trim_end_matches(':').parse().expect("a number");
        let mut reply = vec![0; length];
        self.replies.read_exact(&mut reply).expect("a reply");
        serde_json::from_slice(&reply).expect("JSON")
    }
}

impl Drop for Firefox {
    fn drop(&mut self) {
        // Nothing is left to save.
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}
