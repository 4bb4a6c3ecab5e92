//! The questions a passage answers, and words on its subject that its text may lack.

use super::{Passage, Record};
use crate::model::{Aspect, Dataset, Measure, Questions};

impl Passage {
    /// The questions it answers: its own, then those of its kind.
    pub(super) fn questions(self, data: &Dataset) -> Vec<String> {
        let questions = match self.record(data) {
            Record::Name(name) => name.questions,
            Record::Code(code) => code.questions,
            Record::Item(_, item) | Record::RegionItem(_, item) => item.questions,
            Record::Misconception(misconception) => misconception.questions,
            Record::Term(term) => term.questions,
            Record::Topic(country, topic) => (topic.of)(country).questions,
            Record::Route(_, route) => route.questions,
            Record::Credential(_, credential) => credential.questions,
            Record::CredentialDetail(_, _, detail) => detail.questions,
            Record::Law(_, law) => law.questions,
            Record::Post(_, role) => role.questions,
            Record::Figure(_, figure) => figure.questions,
            Record::Alternative(alternative) => alternative.questions,
            Record::School(_, school) => school.questions,
            Record::Command(answer) => answer.questions,
            Record::Section(_)
            | Record::Country(_)
            | Record::Subdivision(_)
            | Record::Series(_)
            | Record::Scale(_)
            | Record::Industry(_)
            | Record::Place(..) => Questions::default(),
        };
        let mut questions = questions.as_slice().to_vec();
        questions.extend(self.of_kind(data));
        questions
    }

    /// Questions that every passage of its kind answers, in users' words.
    fn of_kind(self, data: &Dataset) -> Vec<String> {
        let of = |name: &str, forms: &[&str]| -> Vec<String> {
            let filled = forms.iter().map(|form| form.replace("{}", name));
            filled.collect()
        };
        match self.record(data) {
            Record::Subdivision(part) => of(
                &part.name,
                &["average pay in {}", "coder pay in {}", "{} salary"],
            ),
            Record::Place(_, schools) => {
                let places = schools.iter().map(|school| school.place);
                places.map(|place| format!("schools in {place}")).collect()
            }
            Record::Topic(_, topic) => of("", topic_questions(topic.id)),
            Record::CredentialDetail(_, credential, detail) => {
                let name = credential.short.unwrap_or(credential.name);
                of(&name, aspect_questions(detail.aspect))
            }
            Record::School(_, school) => {
                let name = school.short.unwrap_or(school.name);
                of(&name, &["does {} offer the course"])
            }
            Record::Alternative(alternative) => {
                let name = alternative.short.unwrap_or(alternative.title);
                let forms = [
                    "how much does a {} earn",
                    "how to become a {}",
                    "difference to a {}",
                ];
                of(&name, &forms)
            }
            _ => Vec::new(),
        }
    }

    /// Words on the subject of its kind, in users' words.
    pub(super) fn about(self, data: &Dataset) -> String {
        match self.record(data) {
            Record::Topic(_, topic) => topic_words(topic.id).to_owned(),
            Record::Route(country, _) => format!(
                "how to become, way in, requirements, how long {}",
                country.name
            ),
            Record::Credential(country, _) => format!("certificate, exam {}", country.name),
            Record::CredentialDetail(_, credential, detail) => {
                format!("{}, {}", aspect_words(detail.aspect), credential.name)
            }
            Record::Law(country, _) => format!("law {}", country.name),
            Record::Post(country, _) => format!("pay, how much, grade, level {}", country.name),
            Record::Figure(country, figure) => {
                format!("{} {}", measure_words(figure.measure), country.name)
            }
            Record::Subdivision(_) => {
                let country = self.regions(data).trailing_zeros() as usize;
                format!("pay, how much {}", data.regions[country].name)
            }
            Record::RegionItem(country, _) => country.name.to_string(),
            Record::Series(_) | Record::Scale(_) => "pay, how much".to_owned(),
            Record::Industry(_) => "employer, industry, where people work".to_owned(),
            Record::School(..) | Record::Place(..) => {
                "school, where to study, offers the course".to_owned()
            }
            Record::Alternative(_) => "other job, alternative, difference".to_owned(),
            Record::Misconception(_) => "true, false, myth".to_owned(),
            Record::Term(_) => "stands for, full meaning".to_owned(),
            _ => String::new(),
        }
    }
}

fn topic_words(segment: &str) -> &'static str {
    match segment {
        "entry" => "how to become, way in, enter, requirements",
        "licence" => "licence, register, registration, required to practise",
        "regulator" => "who regulates, board, council",
        "association" => "association, professional body, union",
        "pay" => "pay, how much",
        "outlook" => "future, demand, jobs",
        "minimum-wage" => "minimum wage, least pay",
        "subjects" => "subjects, requirements, o level",
        "duration" => "how long, how many years",
        "cost" => "cost, fees, how much",
        "where-to-study" => "where to study, schools",
        _ => "",
    }
}

fn aspect_words(aspect: Aspect) -> &'static str {
    match aspect {
        Aspect::Requires => "requirements, who can sit the exam, eligibility",
        Aspect::Exam => "exam, how many questions, how long",
        Aspect::Fee => "exam fee, cost, how much",
        Aspect::PassRate => "exam pass rate, how hard",
        Aspect::Retake => "retake the exam, fail",
        Aspect::Renewal => "renew, keep, how often, expire",
        Aspect::Holders => "how many people hold it",
        Aspect::Pay => "pay, how much",
    }
}

fn measure_words(measure: Measure) -> &'static str {
    match measure {
        Measure::Wage => "pay, how much",
        Measure::Allowance => "allowance, how much",
        Measure::MinimumWage => "minimum wage, how much",
        Measure::Employment => "how many jobs, people employed",
        Measure::ProjectedEmployment | Measure::EmploymentChange => "outlook, job growth",
        Measure::Openings => "vacancies, job openings",
        Measure::EmploymentShare => "share, percent, where people work",
        Measure::Fee => "fee, cost, how much",
        Measure::Tuition => "school fees, cost, how much",
        Measure::PassRate => "exam pass rate, how hard",
        Measure::Headcount => "how many people",
        Measure::Score => "score, cut off mark",
    }
}

/// Questions about a topic of a country, without the country: ranking prefers passages
/// of a named one.
fn topic_questions(segment: &str) -> &'static [&'static str] {
    match segment {
        "entry" => &[
            "how do i become one",
            "what do i need to become one",
            "what qualifications are needed",
            "minimum qualification for the job",
            "steps to enter the profession",
            "how do i get a job as a coder",
        ],
        "licence" => &[
            "is a licence needed",
            "must i register before i can work",
            "is the profession regulated",
            "can i work without a licence",
        ],
        "regulator" => &[
            "who regulates the profession",
            "which council or board is in charge",
        ],
        "association" => &[
            "professional body for the job",
            "which association can i join",
        ],
        "pay" => &[
            "how much is the salary",
            "how much do they earn a month",
            "is the job well paid",
        ],
        "outlook" => &[
            "is it in demand",
            "does the job have a future",
            "is it easy to find a job",
            "job prospects after the course",
        ],
        "minimum-wage" => &["what is the minimum wage"],
        "subjects" => &[
            "which school subjects are needed",
            "what grades are needed",
            "is biology or mathematics required",
        ],
        "duration" => &[
            "how long is the course",
            "how many years does it take",
            "how long is the training",
        ],
        "cost" => &[
            "how much are the fees",
            "what does the course cost",
            "is it expensive to study",
        ],
        "where-to-study" => &[
            "where can i study it",
            "which colleges or universities offer the course",
            "list of schools",
        ],
        _ => &[],
    }
}

/// Questions about an aspect of a certificate.
fn aspect_questions(aspect: Aspect) -> &'static [&'static str] {
    match aspect {
        Aspect::Requires => &[
            "who can take the {} exam",
            "what do i need before i can take the {}",
            "{} eligibility, education and experience",
        ],
        Aspect::Exam => &[
            "how many questions are in the {} exam",
            "how long is the {} exam, and what score passes",
            "{} exam format",
        ],
        Aspect::Fee => &["how much is the {} exam", "{} cost", "price of the {}"],
        Aspect::PassRate => &["is the {} exam hard to pass", "how many people pass the {}"],
        Aspect::Retake => &[
            "i failed the {} exam, can i take it again",
            "how often can i retake the {}",
        ],
        Aspect::Renewal => &[
            "how do i keep my {}",
            "how often is the {} renewed",
            "{} continuing education units",
        ],
        Aspect::Holders => &["how many people have the {}"],
        Aspect::Pay => &[
            "{} salary",
            "how much does somebody with the {} earn",
            "does the {} pay more",
        ],
    }
}
