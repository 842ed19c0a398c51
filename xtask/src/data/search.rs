//! `data search`: what the app finds for a query, by the app's own code over the bundle that it would fetch.

use super::bundle;
use crate::args::Args;
use anyhow::{Result, anyhow};
use serde::Serialize;
use std::path::Path;
use techniekverkenner::search::{Answer, Engine, Question, Reason};
use techniekverkenner::text::{Lang, texts};

const HITS: usize = 10;

/// The command.
///
/// # Errors
/// Where the query is missing or the dataset cannot be used.
pub fn command(mut args: Args, dir: &Path) -> Result<()> {
    let as_json = args.flag("--json");
    let from = args.option("--from")?;
    let query = std::iter::from_fn(|| args.next_word()).collect::<Vec<_>>().join(" ");
    args.finish()?;
    if query.is_empty() {
        return Err(anyhow!("data search wants a query"));
    }
    let answer = ask(dir, &query, from.as_deref())?;
    if as_json {
        println!("{}", to_json(&answer)?);
    } else {
        print!("{}", to_text(&answer));
    }
    Ok(())
}

/// Asks the engine, from a place where its id is given.
///
/// # Errors
/// Where the dataset cannot be used, or does not know the place.
pub fn ask(dir: &Path, text: &str, from: Option<&str>) -> Result<Answer> {
    let data = bundle::dataset(dir)?;
    let here = from.map(|id| data.places.get(id).ok_or_else(|| anyhow!("no place {id}"))).transpose()?;
    Ok(Engine::new(&data).search(&data, &Question { text, limit: HITS, here }))
}

/// The answer in the agreed form; the fields in the agreed order.
#[derive(Debug, Serialize)]
struct JsonAnswer<'a> {
    query: &'a str,
    chips: Vec<JsonChip<'a>>,
    suggestion: Option<&'a str>,
    hits: Vec<JsonHit<'a>>,
}

#[derive(Debug, Serialize)]
struct JsonChip<'a> {
    kind: String,
    value: &'a str,
    label: &'a str,
}

#[derive(Debug, Serialize)]
struct JsonHit<'a> {
    kind: &'a str,
    id: &'a str,
    title: &'a str,
    score: f32,
    why: String,
}

fn to_json(answer: &Answer) -> Result<String> {
    let chips = answer.chips.iter().map(|chip| JsonChip {
        kind: format!("{:?}", chip.kind).to_lowercase(),
        value: &chip.value,
        label: &chip.label,
    });
    let hits = answer.hits.iter().map(|hit| JsonHit {
        kind: hit.kind.slug(),
        id: &hit.id,
        title: &hit.title,
        score: hit.score,
        why: why(&hit.why),
    });
    let json = JsonAnswer {
        query: &answer.query,
        chips: chips.collect(),
        suggestion: answer.suggestion.as_deref(),
        hits: hits.collect(),
    };
    Ok(serde_json::to_string_pretty(&json)?)
}

fn to_text(answer: &Answer) -> String {
    let mut lines = Vec::new();
    for chip in &answer.chips {
        lines.push(format!("[{}] {} ({:?})", chip.label, chip.value, chip.kind));
    }
    if let Some(suggestion) = &answer.suggestion {
        lines.push(format!("Bedoelde je: {suggestion}"));
    }
    for (index, hit) in answer.hits.iter().enumerate() {
        let place = index + 1;
        lines.push(format!("{place:2}. {:10} {:7.2}  {} ({})", hit.kind.slug(), hit.score, hit.title, hit.id));
        lines.push(format!("    {}", why(&hit.why)));
    }
    if answer.hits.is_empty() {
        lines.push("geen treffers".to_owned());
    }
    lines.join("\n") + "\n"
}

/// The reasons in the words of the app.
fn why(reasons: &[Reason]) -> String {
    let texts = &texts(Lang::Nl).search;
    reasons.iter().map(|reason| (texts.reason)(reason)).collect::<Vec<_>>().join("; ")
}

#[cfg(test)]
mod tests {
    use super::{to_json, why};
    use techniekverkenner::search::{Answer, Chip, ChipKind, Hit, Kind, Reason};

    #[test]
    fn the_json_has_the_agreed_form() {
        let reasons =
            vec![Reason::Title { typed: "lasser".to_owned() }, Reason::InPlace { place: "Duiven".to_owned() }];
        let answer = Answer {
            query: "lasser duiven".to_owned(),
            chips: vec![Chip {
                kind: ChipKind::Place,
                value: "duiven".to_owned(),
                label: "Duiven".to_owned(),
                typed: "duiven".to_owned(),
            }],
            hits: vec![Hit {
                kind: Kind::Career,
                id: "lasser".to_owned(),
                title: "Lasser".to_owned(),
                score: 1.5,
                why: reasons.clone(),
            }],
            ..Answer::default()
        };
        let expected = serde_json::json!({
            "query": "lasser duiven",
            "chips": [{ "kind": "place", "value": "duiven", "label": "Duiven" }],
            "suggestion": null,
            "hits": [{
                "kind": "career", "id": "lasser", "title": "Lasser", "score": 1.5, "why": why(&reasons),
            }],
        });
        let json: serde_json::Value = serde_json::from_str(&to_json(&answer).unwrap()).unwrap();
        assert_eq!(json, expected);
        assert!(why(&reasons).contains("; "));
    }
}
