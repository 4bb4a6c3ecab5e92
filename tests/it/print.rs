//! Printed pages in browsers, and accessibility checks.

use crate::support::answer;
use serde_json::{Value, json};
use std::collections::BTreeSet;
use std::fs;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

/// One command per kind of page.
const PAGES: [&str; 14] = [
    "",
    "show",
    "show --full education regulation",
    "show education",
    "show --brief --for ng",
    "salary",
    "salary ng us --full",
    "salary us --trend",
    "salary us --states --full",
    "compare-regions ng us --full",
    "compare-regions au ca gb gh ie in ke ng nz us za",
    "misconceptions",
    "misconceptions --full",
    "sources --full",
];

/// Paper sizes in CSS, with widths in points.
const PAPER: [(&str, f64); 2] = [("A4", 595.0), ("Letter", 612.0)];

fn folder() -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("print");
    fs::create_dir_all(&folder).expect("the folder for tests can be written to");
    folder
}

fn name(command: &str) -> String {
    let letters = command.chars().filter(char::is_ascii_alphanumeric);
    letters.collect()
}

/// The page of a command with a paper size.
fn page_on(command: &str, paper: &str) -> PathBuf {
    let page = answer(&format!("{command} --format html"));
    let style = format!("<style>@page {{ size: {paper} }}</style></head>");
    let file = folder().join(format!("{}-{paper}.html", name(command)));
    fs::write(&file, page.replace("</head>", &style)).expect("the page can be written");
    file
}

/// Headless Chromium with a temporary profile.
pub fn chromium(test: &str) -> Command {
    const FLAGS: &str = "--headless --no-sandbox --disable-gpu --disable-quic --disable-sync \
        --disable-background-networking --disable-component-update --no-first-run";
    let mut browser = Command::new("chromium");
    let profile = folder().join(test);
    browser.args(FLAGS.split(' '));
    browser.arg(format!("--user-data-dir={}", profile.display()));
    browser
}

fn print_with_chromium(test: &str, page: &Path) -> PathBuf {
    let pdf = page.with_extension("chromium.pdf");
    let output = chromium(test)
        .arg("--no-pdf-header-footer")
        .arg(format!("--print-to-pdf={}", pdf.display()))
        .arg(page)
        .output()
        .expect("chromium can be started");
    assert!(output.status.success(), "{output:?}");
    pdf
}

/// Headless Firefox, controlled through Marionette.
struct Firefox {
    process: Child,
    stream: BufReader<TcpStream>,
    messages: u64,
}

impl Firefox {
    fn start(port: u16) -> Self {
        let profile = folder().join(format!("firefox-{port}"));
        fs::create_dir_all(&profile).expect("a profile can be made");
        let preference = format!("user_pref('marionette.port', {port});\n");
        fs::write(profile.join("user.js"), preference).expect("a profile can be written");
        let process = Command::new("firefox-esr")
            .args(["--headless", "--marionette", "--no-remote", "--profile"])
            .arg(&profile)
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .expect("firefox-esr can be started");
        let until = Instant::now() + Duration::from_secs(120);
        let stream = loop {
            match TcpStream::connect(("127.0.0.1", port)) {
                Ok(stream) => break stream,
                Err(error) if Instant::now() > until => panic!("firefox does not answer: {error}"),
                Err(_) => std::thread::sleep(Duration::from_millis(200)),
            }
        };
        let mut firefox = Firefox {
            process,
            stream: BufReader::new(stream),
            messages: 0,
        };
        firefox.receive();
        firefox.send("WebDriver:NewSession", &json!({}));
        firefox
    }

    /// A message is its length, a colon and JSON.
    fn receive(&mut self) -> Value {
        let mut length = Vec::new();
        self.stream
            .read_until(b':', &mut length)
            .expect("firefox answers");
        let length = String::from_utf8_lossy(&length);
        let length = length.trim_end_matches(':').parse().expect("a length");
        let mut message = vec![0; length];
        self.stream.read_exact(&mut message).expect("a message");
        serde_json::from_slice(&message).expect("JSON")
    }

    fn send(&mut self, command: &str, parameters: &Value) -> Value {
        self.messages += 1;
        let message = json!([0, self.messages, command, parameters]).to_string();
        let message = format!("{}:{message}", message.len());
        let stream = self.stream.get_mut();
        stream.write_all(message.as_bytes()).expect("firefox reads");
        let answer = self.receive();
        assert!(answer[2].is_null(), "{command}: {}", answer[2]);
        answer[3].clone()
    }

    fn print(&mut self, page: &Path, paper: &str) -> PathBuf {
        let url = format!("file://{}", page.display());
        self.send("WebDriver:Navigate", &json!({ "url": url }));
        let (width, height) = match paper {
            "A4" => (21.0, 29.7),
            _ => (21.59, 27.94),
        };
        // The margins are those of the style sheet.
        let options = json!({
            "page": { "width": width, "height": height },
            "margin": { "top": 1.4, "bottom": 1.4, "left": 1.6, "right": 1.6 },
            "background": false,
        });
        let answer = self.send("WebDriver:Print", &options);
        let base64 = answer["value"].as_str().expect("a document");
        let bytes = crate::support::pipe_bytes("base64", &["--decode"], base64);
        let pdf = page.with_extension("firefox.pdf");
        fs::write(&pdf, bytes).expect("a document can be written");
        pdf
    }
}

impl Drop for Firefox {
    fn drop(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

/// The words of each page with the right and bottom edge.
fn words(pdf: &Path) -> Vec<Vec<(String, f64, f64)>> {
    let output = Command::new("pdftotext")
        .args(["-bbox"])
        .arg(pdf)
        .arg("-")
        .output()
        .expect("pdftotext can be started");
    let text = String::from_utf8_lossy(&output.stdout);
    let pages = text.split("<page ").skip(1);
    let word = |word: &str| {
        let value = |key: &str| -> Option<f64> {
            let (_, rest) = word.split_once(&format!("{key}=\""))?;
            rest.split('"').next()?.parse().ok()
        };
        let text = word.split_once('>')?.1.split('<').next()?;
        Some((text.to_owned(), value("xMax")?, value("yMax")?))
    };
    pages
        .map(|page| page.split("<word ").skip(1).filter_map(word).collect())
        .collect()
}

/// The numbers with thousands separators in a text.
fn figures(text: &str) -> BTreeSet<String> {
    let words = text.split(|letter: char| !(letter.is_ascii_digit() || ",.".contains(letter)));
    let words = words.map(|word| word.trim_matches(['.', ',']));
    let words = words.filter(|word| word.contains(',') && word.len() >= 5);
    words.map(ToOwned::to_owned).collect()
}

/// The text of a page.
fn text_of(html: &str) -> String {
    let body = html.split_once("<body>").map_or("", |(_, body)| body);
    let body = body.split("<nav").enumerate().map(|(index, part)| {
        let end = part.find("</nav>").filter(|_| index > 0);
        &part[end.unwrap_or(0)..]
    });
    let body: String = body.collect();
    let parts = body.split('<').map(|part| match part.split_once('>') {
        Some((_, text)) => text,
        None => part,
    });
    parts.collect::<Vec<&str>>().join(" ")
}

/// The texts of headings.
fn headings(html: &str) -> Vec<String> {
    let parts = html.split("<h2").chain(html.split("<h3")).skip(1);
    let headings = parts.filter_map(|part| {
        let text = part.split_once('>')?.1.split("</h").next()?;
        let text = text.split('<').next()?.trim();
        Some(text.replace("&amp;", "&").replace("&#39;", "'"))
    });
    headings.filter(|text| !text.is_empty()).collect()
}

/// Asserts that nothing is cut off and no heading is at the foot of a page.
fn assert_is_well_printed(command: &str, page: &Path, pdf: &Path, width: f64) {
    let html = fs::read_to_string(page).expect("the page was written");
    let pages = words(pdf);
    let about = format!("'career {command}', {}", pdf.display());
    assert!(!pages.is_empty(), "{about}");
    let mut printed = String::new();
    for (number, words) in pages.iter().enumerate() {
        for (word, x, _) in words {
            assert!(*x <= width - 20.0, "{about}: '{word}', page {}", number + 1);
            printed += word;
            printed.push(' ');
        }
    }
    let (expected, printed) = (figures(&text_of(&html)), figures(&printed));
    let missing: Vec<&String> = expected.difference(&printed).collect();
    assert!(missing.is_empty(), "{about}: {missing:?} are not printed");
    let headings = headings(&html);
    for words in &pages[..pages.len() - 1] {
        let foot = words.iter().map(|(_, _, y)| *y).fold(0.0, f64::max);
        assert!(foot > 400.0, "{about}: a page is half empty");
        let last = words.iter().filter(|(_, _, y)| *y > foot - 4.0);
        let last: Vec<&str> = last.map(|(word, _, _)| word.as_str()).collect();
        let last = last.join(" ");
        let is_alone = headings.iter().any(|heading| heading.ends_with(&last));
        assert!(!is_alone, "{about}: '{last}' is alone at a page's foot");
    }
}

#[test]
#[ignore = "needs chromium and pdftotext"]
fn chromium_prints_every_page_whole() {
    for (paper, width) in PAPER {
        for command in PAGES {
            let page = page_on(command, paper);
            let pdf = print_with_chromium("chromium", &page);
            assert_is_well_printed(command, &page, &pdf, width);
        }
    }
}

#[test]
#[ignore = "needs firefox-esr and pdftotext"]
fn firefox_prints_every_page_whole() {
    let mut firefox = Firefox::start(2830);
    for (paper, width) in PAPER {
        for command in PAGES {
            let page = page_on(command, paper);
            let pdf = firefox.print(&page, paper);
            assert_is_well_printed(command, &page, &pdf, width);
        }
    }
}

#[test]
#[ignore = "needs chromium, firefox-esr and pdftotext"]
fn the_handout_is_one_sheet() {
    let mut firefox = Firefox::start(2831);
    for (paper, _) in PAPER {
        for region in ["", "--for ng", "--for us", "--for gh", "--for gb"] {
            let command = format!("show --brief {region}");
            let page = page_on(&command, paper);
            let by_chromium = print_with_chromium("handout", &page);
            for pdf in [by_chromium, firefox.print(&page, paper)] {
                let pages = words(&pdf).len();
                assert_eq!(pages, 1, "'career {command}', {}", pdf.display());
            }
        }
    }
}

#[test]
fn pages_set_no_paper_size() {
    let page = answer("salary --format html");
    let rules = page.split("@page").skip(1);
    for rule in rules {
        let rule = rule.split('}').next().unwrap_or_default();
        assert!(!rule.contains("size"), "{rule}");
    }
}

/// The directory of a global npm module.
fn module(name: &str) -> PathBuf {
    let output = Command::new("npm").args(["root", "--global"]).output();
    let output = output.expect("npm can be started");
    Path::new(String::from_utf8_lossy(&output.stdout).trim()).join(name)
}

#[test]
#[ignore = "needs chromium and axe-core"]
fn pages_pass_the_checks_of_axe() {
    let axe = fs::read_to_string(module("axe-core/axe.min.js")).expect("axe-core is installed");
    for command in PAGES {
        for scheme in ["1", "0"] {
            let page = answer(&format!("{command} --format html"));
            let script = format!(
                "<script>{axe}</script><script>axe.run(document, {{ resultTypes: ['violations'] }})\
                 .then(result => {{ document.body.textContent = 'RESULT' + JSON.stringify(\
                 result.violations.map(one => [one.id, one.nodes.map(node => node.html)])) + 'END'; }});\
                 </script></body>"
            );
            let file = folder().join(format!("{}-axe.html", name(command)));
            fs::write(&file, page.replace("</body>", &script)).expect("the page can be written");
            let output = chromium("axe")
                .arg(format!("--blink-settings=preferredColorScheme={scheme}"))
                .args([
                    "--virtual-time-budget=60000",
                    "--timeout=60000",
                    "--dump-dom",
                ])
                .arg(&file)
                .output()
                .expect("chromium can be started");
            let dom = String::from_utf8_lossy(&output.stdout);
            let result = dom.split_once("RESULT").map(|(_, rest)| rest);
            let result = result.and_then(|rest| rest.split("END").next());
            assert_eq!(result, Some("[]"), "'career {command}'");
        }
    }
}
