//! The engine against the judged query lists: the share with the right kind of answer in the first three hits.

#![allow(clippy::expect_used, clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, clippy::print_stdout)]

mod common;
#[path = "common/judge.rs"]
mod judge;

use std::collections::BTreeMap;
use std::path::Path;
use techniekverkenner::search::Engine;

fn score(list: &str) -> (usize, usize, usize) {
    let data = common::dataset();
    let engine = Engine::new(&data);
    let rows = judge::read(&Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures").join(list));
    let mut by_category: BTreeMap<&str, (usize, usize)> = BTreeMap::new();
    let (mut right, mut chips) = (0, 0);
    for row in &rows {
        let answer = engine.search(&data, &row.query, 10);
        let is_right = judge::is_right(&data, row, &answer);
        let cell = by_category.entry(&row.category).or_default();
        cell.1 += 1;
        if is_right {
            cell.0 += 1;
            right += 1;
        } else {
            let hits: Vec<_> =
                answer.hits.iter().take(3).map(|hit| format!("{}:{}", hit.kind.slug(), hit.id)).collect();
            println!("MIS   {:<16} {:?} -> {hits:?} {:?}", row.category, row.query, answer.suggestion);
        }
        if judge::has_chips(row, &answer) {
            chips += 1;
        } else {
            let have: Vec<_> = answer.chips.iter().map(|chip| format!("{:?}={}", chip.kind, chip.value)).collect();
            println!("CHIPS {:<16} {:?} wanted {:?} have {have:?}", row.category, row.query, row.chips);
        }
    }
    for (category, (right, all)) in by_category {
        println!("{category:<18} {right}/{all}");
    }
    println!("{list}: {right}/{} right in the first three, {chips}/{} with all chips", rows.len(), rows.len());
    (right, chips, rows.len())
}

#[test]
fn the_own_list_is_answered_well() {
    let (right, _, all) = score("queries-150.csv");
    assert!(right * 100 >= all * 50, "{right} of {all}");
}
