//! Rules for the file of a region and the file of its schools.

use super::Check;
use crate::model::{
    Country, Credential, Dataset, FigureRole, Measure, Role, StatedFigure, Statistic, Status, Text,
    Topic,
};
use crate::passages::TOPICS;
use std::collections::BTreeSet;

impl Check<'_> {
    pub(super) fn region(
        &mut self,
        data: &Dataset,
        region: &'static Country,
        seen: &mut BTreeSet<Text>,
    ) {
        let file = &*format!("regions/{}.toml", region.id.to_lowercase());
        self.named_for(file, region.id);
        let is_copy = seen.contains(&region.id);
        self.place(file, region.id, seen);
        if is_copy {
            // Everything in it would be a duplicate.
            return;
        }
        self.currency(file, region.currency);
        self.cite(file, region.hours.source.as_slice());
        if region.hours.per_week.is_some() != region.hours.source.is_some() {
            self.problem(file, "[hours]", "hours need both a number and a source");
        }
        for topic in &TOPICS {
            self.topic(file, &topic.id.replace('-', "_"), (topic.of)(region));
        }
        self.headline(file, region);

        // Their paths are all `<region>.<id>`.
        let mut ids = BTreeSet::new();
        for route in region.routes {
            self.id(file, route.id, &mut ids);
            self.dates(file, &[route.as_of]);
            self.cite_some(file, route.id, &route.sources);
            self.questions(file, route.questions);
            self.short(file, route.id, "short", Some(route.short), 22);
            self.short(file, route.id, "years", Some(route.years), 8);
            self.short_of(
                file,
                route.id,
                "requires_short",
                route.requires,
                route.requires_short,
                58,
            );
        }
        for credential in region.credentials {
            self.id(file, credential.id, &mut ids);
            self.credential(file, credential);
        }
        for law in region.laws {
            self.id(file, law.id, &mut ids);
            self.date(file, law.date);
            self.cite_some(file, law.id, &law.sources);
            self.questions(file, law.questions);
        }
        for figure in region.figures {
            self.id(file, figure.id, &mut ids);
            self.figure(data, file, figure);
        }
        for item in region.items {
            self.id(file, item.id, &mut ids);
            let mut sections = data.sections.iter();
            let section = sections.find(|section| Some(section.id) == item.section);
            if let Some(section) = section {
                self.item(file, item, section);
            } else {
                let reason = format!("'{}' names no section", item.id);
                self.problem(file, &item.id, reason);
            }
        }
        let mut ids = BTreeSet::new();
        for role in region.roles {
            self.role(file, role, &mut ids);
        }
        self.minimum_wage(file, region);
        self.schools(region);
    }

    /// Region ids are looked up in upper case.
    fn place(&mut self, file: &str, id: Text, seen: &mut BTreeSet<Text>) {
        if id.chars().any(|c| c.is_ascii_lowercase()) {
            let reason = format!("region '{id}' is not in upper case");
            self.problem(file, &id, reason);
        }
        self.unique(file, id, seen);
    }

    pub(super) fn subdivisions(&mut self, data: &Dataset, seen: &mut BTreeSet<Text>) {
        for part in data.subdivisions {
            let file = self.table("-subdivisions.csv", &format!("{},", part.id));
            self.place(&file, part.id, seen);
        }
    }

    fn topic(&mut self, file: &str, name: &str, topic: &Topic) {
        let at = format!("[{name}]");
        self.dates(file, &[topic.as_of]);
        self.cite(file, &topic.sources);
        self.questions(file, topic.questions);
        if topic.summary.is_empty() || topic.summary.len() > 60 {
            let reason = format!("summary of {name} is not 1 to 60 characters long");
            self.problem(file, &at, reason);
        }
        if topic.status != Status::Present && topic.text.is_empty() {
            self.problem(file, &at, format!("{name} is missing without a reason"));
        }
        if topic.status == Status::Present && topic.sources.is_empty() {
            self.problem(file, &at, format!("{name} has no source"));
        }
    }

    fn headline(&mut self, file: &str, region: &Country) {
        let Some(headline) = region.headline else {
            if region.pay.status == Status::Present {
                let reason = "no headline for pay, and no reason for the gap";
                self.problem(file, "[pay]", reason);
            }
            return;
        };
        let series = headline
            .series
            .is_none_or(|series| self.paid.contains(&(series, region.id)));
        let scale = headline.scale.is_none_or(|scale| {
            let grade = headline.grade.unwrap_or_default();
            self.grades.contains(&(scale, grade))
        });
        let figures = headline.figures.iter().all(|id| {
            let mut figures = region.figures.iter();
            figures.any(|figure| figure.id == *id)
        });
        if !(series && scale && figures) {
            self.problem(file, "[headline]", "the headline names unknown figures");
        }
    }

    fn credential(&mut self, file: &str, credential: &Credential) {
        self.dates(file, &[credential.as_of]);
        self.cite_some(file, credential.id, &credential.sources);
        self.questions(file, credential.questions);
        let mut known = BTreeSet::new();
        for detail in credential.details {
            self.dates(file, &[detail.as_of]);
            self.cite(file, detail.source.as_slice());
            self.questions(file, detail.questions);
            let text = &*detail.text;
            if detail.status == Status::Present && detail.source.is_none() {
                self.problem(file, text, "detail has no source");
            }
            if detail.source.is_some() != detail.confidence.is_some() {
                self.problem(
                    file,
                    text,
                    "detail needs both a source and a confidence, or neither",
                );
            }
            if !known.insert((detail.aspect, detail.as_of)) {
                let id = credential.id;
                let reason = format!("'{id}' has two details of this aspect and date");
                self.problem(file, text, reason);
            }
        }
    }

    fn role(&mut self, file: &str, role: &Role, ids: &mut BTreeSet<Text>) {
        self.id(file, role.id, ids);
        self.short(file, role.id, "short", Some(role.short), 24);
        self.dates(file, &[role.as_of]);
        self.cite(file, &[role.source]);
        self.questions(file, role.questions);
        if !self.grades.contains(&(role.scale, role.grade)) {
            let reason = format!("scale '{}' has no grade '{}'", role.scale, role.grade);
            self.problem(file, &role.title, reason);
        }
    }

    fn figure(&mut self, data: &Dataset, file: &str, figure: &StatedFigure) {
        let id = figure.id;
        if let Some(code) = figure.occupation
            && !data.occupation.codes.iter().any(|known| known.id == code)
        {
            let reason = format!("unknown occupation '{code}'");
            self.problem(file, &id, reason);
        }
        if let Some(part) = figure.subdivision
            && !data.subdivisions.iter().any(|known| known.id == part)
        {
            let reason = format!("unknown subdivision '{part}'");
            self.problem(file, &id, reason);
        }
        self.dates(file, &[figure.as_of]);
        self.cite(file, &[figure.source]);
        self.questions(file, figure.questions);
        if let Some(currency) = figure.currency {
            self.currency(file, currency);
        }
        let is_pay = matches!(
            figure.measure,
            Measure::Wage | Measure::Allowance | Measure::MinimumWage
        );
        let is_money = is_pay || matches!(figure.measure, Measure::Fee | Measure::Tuition);
        if is_money != figure.currency.is_some() {
            let reason = format!("'{id}' needs a currency if it is money, and only then");
            self.problem(file, &id, reason);
        }
        if is_pay && figure.period.is_none() {
            self.problem(file, &id, format!("'{id}' is pay and needs a period"));
        }
        let fits = match (figure.statistic, figure.value, figure.low, figure.high) {
            (Statistic::Range, None, Some(low), Some(high)) => low <= high,
            (Statistic::Range, ..) => false,
            (_, Some(_), None, None) => true,
            _ => false,
        };
        if !fits {
            let reason = format!("'{id}' needs a value, or for a range low and high in order");
            self.problem(file, &id, reason);
        }
    }

    fn minimum_wage(&mut self, file: &str, region: &Country) {
        let is_marked = |figure: &&StatedFigure| figure.role == Some(FigureRole::MinimumWage);
        for (index, figure) in region.figures.iter().filter(is_marked).enumerate() {
            let id = figure.id;
            if figure.measure != Measure::MinimumWage {
                let reason = format!("'{id}' is not a minimum wage");
                self.problem(file, &id, reason);
            } else if index > 0 {
                let reason = format!("'{id}' is a second minimum wage in force");
                self.problem(file, &id, reason);
            }
        }
    }

    fn schools(&mut self, region: &Country) {
        let file = &*format!("schools/{}.toml", region.id.to_lowercase());
        let mut ids = BTreeSet::new();
        for school in region.schools {
            self.id(file, school.id, &mut ids);
            self.dates(file, &[school.accredited_as_of, school.as_of]);
            self.cite_some(file, school.id, &school.sources);
            self.questions(file, school.questions);
            if school.accreditation.is_empty() {
                let reason = format!("'{}' has no accreditation", school.id);
                self.problem(file, &school.id, reason);
            }
        }
        for pair in region.schools.windows(2) {
            let [one, next] = [pair[0], pair[1]].map(|school| (school.state, school.place));
            if one > next {
                let reason = format!(
                    "'{}' must come before '{}': schools are in the order of state and place",
                    pair[1].id, pair[0].id
                );
                self.problem(file, &pair[1].id, reason);
            }
        }
    }
}
