//! The questions a passage answers, and words on its subject that its text may lack.

use super::{Kind, Passage, TOPICS, at};
use crate::model::{Aspect, Dataset, Measure, Questions};

impl Passage {
    /// The questions it answers: its own, then those of its kind.
    pub(super) fn questions(self, data: &Dataset) -> Vec<String> {
        let questions = match self.kind {
            Kind::Name => at(data.occupation.names, self.index).questions,
            Kind::Code => at(data.occupation.codes, self.index).questions,
            Kind::Item => at(at(data.sections, self.owner).items, self.index).questions,
            Kind::RegionItem => at(self.country(data).items, self.index).questions,
            Kind::Misconception => at(data.misconceptions, self.index).questions,
            Kind::Term => at(data.terms, self.index).questions,
            Kind::Topic => self.topic(data).1.questions,
            Kind::Route => at(self.country(data).routes, self.index).questions,
            Kind::Credential => at(self.country(data).credentials, self.index).questions,
            Kind::CredentialDetail => {
                let credential = at(self.country(data).credentials, self.index);
                at(credential.details, self.part).questions
            }
            Kind::Law => at(self.country(data).laws, self.index).questions,
            Kind::Post => at(self.country(data).roles, self.index).questions,
            Kind::Figure => at(self.country(data).figures, self.index).questions,
            Kind::Alternative => at(data.alternatives, self.index).questions,
            Kind::School => at(self.country(data).schools, self.index).questions,
            Kind::Command => at(data.answers, self.index).questions,
            Kind::Section
            | Kind::Country
            | Kind::Subdivision
            | Kind::Series
            | Kind::Scale
            | Kind::Industry
            | Kind::Place => Questions::default(),
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
        match self.kind {
            Kind::Subdivision => of(
                at(data.subdivisions, self.index).name.as_str(),
                &["average pay in {}", "coder pay in {}", "{} salary"],
            ),
            Kind::Place => {
                let schools = self.schools(data).iter();
                let places = schools.map(|school| format!("schools in {}", school.place.as_str()));
                places.collect()
            }
            Kind::Topic => of("", topic_questions(TOPICS[self.index].id)),
            Kind::CredentialDetail => {
                let credential = at(self.country(data).credentials, self.index);
                let name = credential.short.unwrap_or(credential.name).as_str();
                let aspect = at(credential.details, self.part).aspect;
                of(name, aspect_questions(aspect))
            }
            Kind::School => {
                let school = at(self.country(data).schools, self.index);
                let name = school.short.unwrap_or(school.name).as_str();
                of(name, &["does {} offer the course"])
            }
            Kind::Alternative => {
                let alternative = at(data.alternatives, self.index);
                let name = alternative.short.unwrap_or(alternative.title).as_str();
                of(
                    name,
                    &[
                        "how much does a {} earn",
                        "how to become a {}",
                        "difference to a {}",
                    ],
                )
            }
            _ => Vec::new(),
        }
    }

    /// Words on the subject of its kind, in users' words.
    pub(super) fn about(self, data: &Dataset) -> String {
        let kind = match self.kind {
            Kind::Topic => topic_words(TOPICS[self.index].id),
            Kind::Route => "how to become, way in, requirements, how long",
            Kind::Credential => "certificate, exam",
            Kind::CredentialDetail => {
                let credential = at(self.country(data).credentials, self.index);
                let aspect = aspect_words(at(credential.details, self.part).aspect);
                return format!("{aspect}, {}", credential.name.as_str());
            }
            Kind::Law => "law",
            Kind::Post => "pay, how much, grade, level",
            Kind::Figure => measure_words(at(self.country(data).figures, self.index).measure),
            Kind::Subdivision | Kind::Series | Kind::Scale => "pay, how much",
            Kind::Industry => "employer, industry, where people work",
            Kind::School | Kind::Place => "school, where to study, offers the course",
            Kind::Alternative => "other job, alternative, difference",
            Kind::Misconception => "true, false, myth",
            Kind::Term => "stands for, full meaning",
            _ => "",
        };
        let country = match self.kind {
            Kind::Subdivision => at(data.regions, self.regions(data).trailing_zeros() as usize)
                .name
                .as_str(),
            Kind::Route
            | Kind::Credential
            | Kind::Law
            | Kind::Post
            | Kind::Figure
            | Kind::RegionItem => self.country(data).name.as_str(),
            _ => "",
        };
        format!("{kind} {country}")
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
