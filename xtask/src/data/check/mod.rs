//! The rules of the authored dataset. Each rule is a small function from the data to problems; all of them run, and all
//! problems are reported.

mod codes;
mod dates;
mod editorial;
mod editorial_figures;
mod editorial_sets;
mod editorial_titles;
mod hidden;
mod ids;
mod links;
mod opposites;
mod ranges;
mod references;
pub mod shape;
mod texts;
mod walk;

use super::files::Authored;
use super::problem::Problem;
use super::schema;

/// A rule.
type Rule = fn(&Authored, &mut Vec<Problem>);

const RULES: &[Rule] = &[
    ids::check_manifest_version,
    ids::check_region_name,
    ids::check_every_pillar,
    ids::check_unique_and_sorted,
    ids::check_kebab_case,
    ids::check_links_unique,
    codes::check_codes_unique,
    codes::check_code_forms,
    references::check_references,
    references::check_synonym_targets,
    references::check_cites,
    references::check_sources_present,
    links::check_reasons,
    links::check_code_links,
    links::check_side_sectors,
    links::check_levels,
    opposites::check_both_ways,
    opposites::check_not_both,
    ranges::check_wages,
    ranges::check_scores,
    ranges::check_durations_and_years,
    ranges::check_coordinates,
    dates::check_dates,
    hidden::check_hidden,
    texts::check_texts,
    texts::check_addresses,
    texts::check_no_private_persons,
    texts::check_own_lines,
    texts::check_statements,
    editorial::check_sentence_length,
    editorial::check_words,
    editorial::check_english,
    editorial_titles::check_titles,
    editorial_figures::check_figures,
    editorial_sets::check_no_text_missing,
    editorial_sets::check_parts,
    editorial_sets::check_likeness,
    editorial_sets::check_sentences_once,
];

/// Runs every rule.
#[must_use]
pub fn all(data: &Authored) -> Vec<Problem> {
    let mut problems = Vec::new();
    for rule in RULES {
        rule(data, &mut problems);
    }
    problems
}

/// Are the committed schemas those of the types?
#[must_use]
pub fn committed_schemas() -> Vec<Problem> {
    let stale = |(name, text): (String, String)| {
        let committed = std::fs::read_to_string(schema::dir().join(&name)).unwrap_or_default();
        let file = format!("xtask/schema/{name}");
        (committed != text).then(|| {
            Problem::of_file(&file, "the schema of today's types (run `cargo xtask data schema`)", "another one")
        })
    };
    schema::texts().into_iter().filter_map(stale).collect()
}
