//! `data stats`: counts, gaps, how our texts read, and who is hidden and why.

mod texts;

use super::files::Authored;
use std::collections::{BTreeMap, HashSet};
use techniekverkenner::dataset::{Dataset, Record};
use techniekverkenner::model::{Grade, Hidden, LinkBasis, OfferingBasis};

/// A report: sections with a table each.
#[derive(Clone, Debug, Default)]
pub struct Report(Vec<Section>);

#[derive(Clone, Debug)]
struct Section {
    title: String,
    header: Vec<&'static str>,
    rows: Vec<Vec<String>>,
}

/// Counts everything: in the authored files and, where the app has the rule, by the app's own code.
#[must_use]
pub fn report(data: &Authored, dataset: &Dataset) -> Report {
    Report(vec![
        kinds(data),
        other_tables(data),
        study_career_links(data),
        offerings(data),
        sources(data),
        texts::section(data),
        list("Careers without a study", careers_without_study(data)),
        list("Careers without a core company", careers_without_core_company(dataset)),
        list("Studies without a career", studies_without_career(data)),
        list("Shown studies of mbo without a known offering", studies_without_offering(data)),
        hidden(data),
    ])
}

impl Report {
    /// Plain aligned text, or Markdown tables.
    #[must_use]
    pub fn render(&self, markdown: bool) -> String {
        self.0.iter().map(|section| if markdown { section.markdown() } else { section.plain() }).collect()
    }
}

impl Section {
    fn markdown(&self) -> String {
        let row = |cells: &[String]| format!("| {} |\n", cells.join(" | ").replace('\n', " "));
        let header: Vec<String> = self.header.iter().map(|&cell| cell.to_owned()).collect();
        let rule: Vec<String> = self.header.iter().map(|_| "---".to_owned()).collect();
        let rows: String = self.rows.iter().map(|cells| row(cells)).collect();
        format!("### {}\n\n{}{}{rows}\n", self.title, row(&header), row(&rule))
    }

    fn plain(&self) -> String {
        let header: Vec<String> = self.header.iter().map(|&cell| cell.to_owned()).collect();
        let all = std::iter::once(&header).chain(&self.rows);
        let width = |column: usize| {
            let cells = all.clone().filter_map(|row| row.get(column));
            cells.map(|cell| cell.chars().count()).max().unwrap_or_default()
        };
        let widths: Vec<usize> = (0..header.len()).map(width).collect();
        let line = |row: &Vec<String>| {
            let cells = row.iter().zip(&widths).map(|(cell, width)| format!("{cell:width$}"));
            format!("  {}\n", cells.collect::<Vec<_>>().join("  ").trim_end())
        };
        let lines: String = all.clone().map(line).collect();
        format!("{}\n{lines}\n", self.title)
    }
}

fn kinds(data: &Authored) -> Section {
    let rows = hideable(data).into_iter().map(|(name, records)| {
        let mut reasons = BTreeMap::new();
        for (_, hidden) in &records {
            if let Some(hidden) = hidden {
                *reasons.entry(format!("{:?}", hidden.reason)).or_insert(0) += 1;
            }
        }
        let hidden: usize = reasons.values().sum();
        let shown = records.len() - hidden;
        let why = reasons.iter().map(|(reason, count)| format!("{count} {reason}")).collect::<Vec<_>>().join(", ");
        vec![name.to_owned(), records.len().to_string(), shown.to_string(), hidden.to_string(), why]
    });
    Section { title: "Records".to_owned(), header: vec!["kind", "all", "shown", "hidden", "why"], rows: rows.collect() }
}

fn other_tables(data: &Authored) -> Section {
    let hideable: HashSet<_> = hideable(data).into_iter().map(|(name, _)| name).collect();
    let others = data.raw.iter().filter(|table| !hideable.contains(table.name) && table.name != "manifest");
    let mut rows: Vec<_> = others.map(|table| vec![table.name.to_owned(), table.rows.len().to_string()]).collect();
    for (name, grade) in [("of these core", Grade::Core), ("of these side", Grade::Side)] {
        let count = data.sector_careers.iter().filter(|row| row.grade == grade).count();
        rows.push(vec![format!("sector-careers, {name}"), count.to_string()]);
    }
    Section { title: "Other tables".to_owned(), header: vec!["table", "rows"], rows }
}

fn study_career_links(data: &Authored) -> Section {
    let bases = [
        ("code", LinkBasis::Code),
        ("earlier_code", LinkBasis::EarlierCode),
        ("name", LinkBasis::Name),
        ("editorial", LinkBasis::Editorial),
    ];
    let count = |basis| data.study_careers.iter().filter(|link| link.basis == basis).count();
    let rows = bases.map(|(name, basis)| vec![name.to_owned(), count(basis).to_string()]);
    Section { title: "Study-career links".to_owned(), header: vec!["basis", "links"], rows: rows.to_vec() }
}

fn offerings(data: &Authored) -> Section {
    let all: Vec<_> = data.studies.iter().flat_map(|study| &study.offerings).collect();
    let count = |basis| all.iter().filter(|offering| offering.basis == basis).count().to_string();
    let general: usize = data.institutions.iter().map(|institution| institution.general_offerings.len()).sum();
    let rows = vec![
        vec!["stated".to_owned(), count(OfferingBasis::Stated)],
        vec!["inferred".to_owned(), count(OfferingBasis::Inferred)],
        vec!["of an institution, not tied to a study".to_owned(), general.to_string()],
    ];
    Section { title: "Offerings".to_owned(), header: vec!["basis", "offerings"], rows }
}

fn sources(data: &Authored) -> Section {
    let mut dated: Vec<_> = data.sources.iter().filter_map(|source| Some((source.dated.as_ref()?, source))).collect();
    dated.sort_by_key(|(date, source)| (date.as_str(), source.id.as_str()));
    let undated = data.sources.len() - dated.len();
    let row = |what: &str, at: Option<&(&String, _)>| {
        let found = at.map(|(date, source): &(&String, &techniekverkenner::model::Source)| (date.as_str(), &source.id));
        vec![what.to_owned(), found.map_or_else(String::new, |(date, id)| format!("{date} ({id})"))]
    };
    let mut rows: Vec<_> = dated.iter().take(3).map(|found| row("oldest", Some(found))).collect();
    rows.extend(dated.iter().rev().take(3).map(|found| row("newest", Some(found))));
    rows.push(vec!["without a date".to_owned(), undated.to_string()]);
    Section { title: "Sources".to_owned(), header: vec!["", "date (source)"], rows }
}

fn careers_without_study(data: &Authored) -> Vec<String> {
    let linked: HashSet<_> = data.study_careers.iter().map(|link| &link.career).collect();
    let careers = data.careers.iter().filter(|career| career.hidden.is_none() && !linked.contains(&career.id));
    careers.map(|career| career.id.to_string()).collect()
}

fn careers_without_core_company(dataset: &Dataset) -> Vec<String> {
    let careers = dataset.careers.iter_shown().filter(|career| !dataset.has_core_employer(&career.id));
    careers.map(|career| career.id.to_string()).collect()
}

fn studies_without_career(data: &Authored) -> Vec<String> {
    let linked: HashSet<_> = data.study_careers.iter().map(|link| &link.study).collect();
    let studies = data.studies.iter().filter(|study| study.hidden.is_none() && !linked.contains(&study.id));
    studies.map(|study| study.id.to_string()).collect()
}

fn studies_without_offering(data: &Authored) -> Vec<String> {
    let is_mbo = |study: &&techniekverkenner::model::Study| study.level.slug().starts_with("mbo");
    let studies = data.studies.iter().filter(|study| study.hidden.is_none() && study.offerings.is_empty());
    studies.filter(is_mbo).map(|study| study.id.to_string()).collect()
}

fn hidden(data: &Authored) -> Section {
    let mut rows = Vec::new();
    for (kind, records) in hideable(data) {
        for (id, hidden) in records {
            if let Some(hidden) = hidden {
                rows.push(vec![
                    kind.to_owned(),
                    id.to_owned(),
                    format!("{:?}", hidden.reason),
                    hidden.detail.replace('|', "/"),
                ]);
            }
        }
    }
    Section {
        title: format!("Hidden records: {}", rows.len()),
        header: vec!["kind", "id", "reason", "what to confirm"],
        rows,
    }
}

type Flags<'a> = Vec<(&'a str, Option<&'a Hidden>)>;

/// Ids and flags of the kinds that can be hidden.
fn hideable(data: &Authored) -> Vec<(&'static str, Flags<'_>)> {
    fn flags<T: Record>(records: &[T]) -> Flags<'_> {
        records.iter().map(|record| (record.id(), record.hidden())).collect()
    }
    vec![
        ("careers", flags(&data.careers)),
        ("studies", flags(&data.studies)),
        ("institutions", flags(&data.institutions)),
        ("employers", flags(&data.employers)),
        ("initiatives", flags(&data.initiatives)),
    ]
}

fn list(title: &str, ids: Vec<String>) -> Section {
    let rows: Vec<_> = ids.into_iter().map(|id| vec![id]).collect();
    Section { title: format!("{title}: {}", rows.len()), header: vec!["id"], rows }
}
