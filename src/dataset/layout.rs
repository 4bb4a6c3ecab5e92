//! In what order the embedded tables hold the fields of a record.
//!
//! The build script writes by this list what the program's constants are read
//! by, so the two cannot differ. A field that the list lacks does not compile.

/// Hands every record and every closed list to a macro: what its function is
/// called, the table that holds its rows, its fields and how each is read.
macro_rules! layout {
    ($each:ident) => {
        $each! {
            records
            Dataset as dataset {
                version: text, default_regions: list(TEXTS), occupation: occupation,
                sections: list(SECTIONS), misconceptions: list(MISCONCEPTIONS),
                alternatives: list(ALTERNATIVES), answers: list(ANSWERS), regions: list(REGIONS),
                subdivisions: list(SUBDIVISIONS), series: list(SERIES), wages: list(WAGES),
                projections: list(PROJECTIONS), industries: list(INDUSTRIES), scales: list(SCALES),
                scale_rows: list(SCALE_ROWS), rates: list(RATES), rate_sources: rate_sources,
                graduates: list(GRADUATES), terms: list(TERMS),
                sources: list(SOURCES),
            }
            Occupation as occupation {
                title: text, title_singular: text, summary: text, codes: list(CODES),
                names: list(NAMES),
            }
            Code as code in CODES {
                id: text, system: text, code: text, title: text, region: some(text),
                from: some(text), to: some(text), successors: list(TEXTS), note: some(text),
                sources: list(TEXTS), questions: list(TEXTS),
            }
            Name as name in NAMES {
                name: text, standing: standing, text: text, leads_to: text, sources: list(TEXTS),
                questions: list(TEXTS),
            }
            Alternative as alternative in ALTERNATIVES {
                id: text, title: text, short: some(text), aliases: list(TEXTS), text: text,
                training: some(text), training_short: some(text), series: some(text),
                status: status, sources: list(TEXTS), questions: list(TEXTS),
            }
            Answer as answer in ANSWERS {
                id: text, command: text, title: text, text: some(text), regions: list(TEXTS),
                questions: list(TEXTS),
            }
            Section as section in SECTIONS {
                id: text, title: text, summary: text, holds: list(HOLDINGS), groups: list(GROUPS),
                items: list(ITEMS),
            }
            Group as group in GROUPS {
                id: text, title: text,
            }
            Item as item in ITEMS {
                id: text, section: some(text), group: some(text), title: text, text: text,
                status: status, answer: some(text), sign: some(text), occupation: some(text),
                regions: list(TEXTS), as_of: some(text), confidence: some(confidence),
                sources: list(TEXTS), questions: list(TEXTS),
            }
            Misconception as misconception in MISCONCEPTIONS {
                id: text, claim: text, short: some(text), aliases: list(TEXTS), verdict: verdict,
                finding: text, regions: list(TEXTS), evidence: list(EVIDENCE),
                questions: list(TEXTS),
            }
            Evidence as evidence in EVIDENCE {
                stance: stance, text: text, short: text, region: some(text), as_of: some(text),
                confidence: confidence, source: text,
            }
            Country as region in REGIONS {
                id: text, name: text, aliases: list(TEXTS), currency: text,
                pay_period: period, occupation: text,
                hours: hours, regulator: topic, licence: topic, association: topic, entry: topic,
                pay: topic, outlook: topic, minimum_wage: topic, subjects: topic, duration: topic,
                cost: topic, where_to_study: topic, headline: some(headline),
                routes: list(ROUTES), credentials: list(CREDENTIALS), laws: list(LAWS),
                roles: list(ROLES), figures: list(STATED_FIGURES), items: list(ITEMS),
                schools: list(SCHOOLS),
            }
            Subdivision as subdivision in SUBDIVISIONS {
                id: text, name: text,
            }
            Hours as hours {
                per_week: some(number), text: text, confidence: some(confidence), source: some(text),
            }
            Topic as topic {
                status: status, summary: text, text: text, as_of: some(text),
                confidence: confidence, sources: list(TEXTS), questions: list(TEXTS),
            }
            School as school in SCHOOLS {
                id: text, name: text, short: some(text), place: text, state: text,
                kind: school_kind, ownership: some(ownership), awards: list(AWARDS),
                accreditation: text, accredited_as_of: some(text), text: some(text),
                as_of: some(text), confidence: confidence, sources: list(TEXTS),
                questions: list(TEXTS),
            }
            Headline as headline {
                series: some(text), scale: some(text), grade: some(text), figures: list(TEXTS),
            }
            Route as route in ROUTES {
                id: text, title: text, short: some(text), length: text, years: some(text),
                requires: text, award: text, note: some(text), as_of: some(text),
                confidence: confidence, sources: list(TEXTS), questions: list(TEXTS),
            }
            Credential as credential in CREDENTIALS {
                id: text, name: text, short: some(text), issuer: text, text: text,
                details: list(DETAILS), as_of: some(text), confidence: confidence,
                sources: list(TEXTS), questions: list(TEXTS),
            }
            CredentialDetail as detail in DETAILS {
                aspect: aspect, text: text, status: status, as_of: some(text),
                confidence: some(confidence), source: some(text), questions: list(TEXTS),
            }
            Law as law in LAWS {
                id: text, name: text, date: text, text: text, confidence: confidence,
                sources: list(TEXTS), questions: list(TEXTS),
            }
            Role as role in ROLES {
                id: some(text), title: text, short: some(text), scale: text, grade: text,
                level: level, note: some(text), as_of: some(text), confidence: confidence,
                source: text, questions: list(TEXTS),
            }
            StatedFigure as stated_figure in STATED_FIGURES {
                id: text, label: text, measure: measure, statistic: statistic, value: some(number),
                low: some(number), high: some(number), currency: some(text), period: some(period),
                level: some(level), occupation: some(text), as_of: some(text), basis: basis,
                confidence: confidence, source: text, note: some(text), role: some(figure_role),
                questions: list(TEXTS),
            }
            Series as series in SERIES {
                id: text, code: text, system: text, title: text, short: some(text),
                region: text, from: text, to: some(text), scope: scope, note: some(text), source: text,
            }
            WageRow as wage_row in WAGES {
                region: text, series: text, survey: text, employment: some(number),
                mean: some(number), p10: some(number), p25: some(number), median: some(number),
                p75: some(number), p90: some(number), hourly_mean: some(number),
                hourly_p10: some(number), hourly_p25: some(number), hourly_median: some(number),
                hourly_p75: some(number), hourly_p90: some(number), confidence: confidence,
                source: text,
            }
            ProjectionRow as projection_row in PROJECTIONS {
                series: text, round: text, base_thousands: some(number),
                projected_thousands: some(number), change_thousands: some(number),
                change_percent: some(number), openings_thousands: some(number),
                confidence: confidence, source: text,
            }
            IndustryRow as industry_row in INDUSTRIES {
                naics: text, industry: text, series: text, survey: text, sector: some(text),
                employment: some(number), share_percent: some(number), mean: some(number),
                p10: some(number), median: some(number), p90: some(number), confidence: confidence,
                source: text,
            }
            Scale as scale in SCALES {
                id: text, name: text, short: some(text), rung: text, region: text, currency: text, period: period,
                from: text, to: some(text), text: text, source: text,
            }
            ScaleRow as scale_row in SCALE_ROWS {
                scale: text, grade: text, step: byte, amount: number, confidence: confidence,
                source: text,
            }
            RateRow as rate_row in RATES {
                region: text, currency: text, year: short, per_usd_world_bank: some(number),
                per_usd_fed: some(number), ppp_private_consumption: some(number),
                ppp_gdp: some(number),
            }
            RateSources as rate_sources {
                world_bank: text, fed: text, ppp: text,
            }
            GraduateRow as graduate_row in GRADUATES {
                region: text, cip: text, program: text, award: text, year: text,
                institutions: some(number), graduates: some(number), confidence: confidence,
                source: text,
            }
            Term as term in TERMS {
                id: text, term: text, expansion: some(text), aliases: list(TEXTS), text: text,
                see: list(TEXTS), sources: list(TEXTS), questions: list(TEXTS),
            }
            Source as source in SOURCES {
                id: text, publisher: text, title: text, address: some(text), published: some(text),
                retrieved: text, licence: text, attribution: some(text), read_in: some(text),
                note: some(text),
            }
        }
        $each! {
            enums
            Standing as standing { Current, Former, Unconfirmed }
            Verdict as verdict { Refuted, MostlyRefuted, PartlyTrue, Unsettled }
            Stance as stance { For, Against, Context }
            Level as level { Entry, Experienced, Senior }
            Measure as measure {
                Wage, Allowance, MinimumWage, Employment, ProjectedEmployment, EmploymentChange,
                Openings, EmploymentShare, Fee, Tuition, PassRate, Headcount, Score,
            }
            Statistic as statistic {
                P10, P25, Median, P75, P90, Mean, Minimum, Maximum, Range, Amount, Count, Percent,
            }
            Period as period { Hour, Day, Week, Month, Year }
            Basis as basis { Survey, PayScale, Statutory, Projection, Price, Estimate, Derived }
            Confidence as confidence { Official, OfficialCopy, Press, Aggregator, Brief }
            Status as status {
                Present, NotPublished, Suppressed, NotApplicable, NotFound, RetiredCode,
                NotComparable,
            }
            Scope as scope { Own, Hybrid, Neighbour, All }
            Holding as holding {
                Pay, Projections, Industries, NeighbourPay, Misconceptions, Entry, Laws, Codes,
                Schools, Graduates, Alternatives, Exams,
            }
            SchoolKind as school_kind {
                TeachingHospital, HealthCollege, Polytechnic, University, College, Other,
            }
            Ownership as ownership { Federal, State, Private, Mission }
            Award as award {
                Certificate, Diploma, Nd, PreHnd, Hnd, Associate, Degree, Postgraduate,
            }
            FigureRole as figure_role { MinimumWage, PastMinimumWage, Brief }
            Aspect as aspect {
                Requires, Exam, Fee, PassRate, Retake, Renewal, Holders, Pay,
            }
        }
    };
}
pub(crate) use layout;
