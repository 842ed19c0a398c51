//! The news: newest first, narrowed by pillar and by year.
//!
//! As in the lists, choices of one kind widen and choices of the two kinds narrow; the count beside an option is the
//! number of items that the list has when only that option is chosen among its kind.

use crate::dataset::Record;
use crate::model::{NewsItem, Pillar};
use crate::order::Arrange;

/// What the list of news is narrowed by.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct NewsQuestion {
    /// Pillars, one of which an item must have.
    pub pillars: Vec<Pillar>,
    /// Years, one of which an item must be of.
    pub years: Vec<String>,
}

impl NewsQuestion {
    /// Reads the words of an address; what is no pillar, and a year without news, is left out.
    pub fn read<'a>(
        items: &[&NewsItem],
        pillars: impl Iterator<Item = &'a str>,
        years: impl Iterator<Item = &'a str>,
    ) -> Self {
        let has_news = |year: &&str| items.iter().any(|item| year_of(&item.date) == *year);
        Self {
            pillars: pillars.filter_map(Pillar::from_slug).collect(),
            years: years.filter(has_news).map(ToOwned::to_owned).collect(),
        }
    }

    /// Is nothing chosen?
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.pillars.is_empty() && self.years.is_empty()
    }

    /// How much is chosen.
    #[must_use]
    pub fn len(&self) -> usize {
        self.pillars.len() + self.years.len()
    }

    /// The numbers of the items that fit, in order.
    #[must_use]
    pub fn numbers(&self, items: &[&NewsItem]) -> Vec<usize> {
        let fits = |item: &NewsItem| self.fits_pillar(item) && self.fits_year(item);
        items.iter().enumerate().filter(|(_, item)| fits(item)).map(|(number, _)| number).collect()
    }

    /// The pillars with the number of items of each.
    #[must_use]
    pub fn pillar_counts(&self, items: &[&NewsItem]) -> [(Pillar, usize); 4] {
        let count = |pillar| items.iter().filter(|item| self.fits_year(item) && item.pillars.contains(&pillar)).count();
        Pillar::ALL.map(|pillar| (pillar, count(pillar)))
    }

    /// The years that have news, newest first, with the number of items of each.
    #[must_use]
    pub fn year_counts<'a>(&self, items: &[&'a NewsItem]) -> Vec<(&'a str, usize)> {
        let mut years: Vec<(&str, usize)> = Vec::new();
        for item in items {
            let year = year_of(&item.date);
            let one = usize::from(self.fits_pillar(item));
            match years.iter_mut().find(|(known, _)| *known == year) {
                Some((_, count)) => *count += one,
                None => years.push((year, one)),
            }
        }
        years.arrange_by(|(a, _), (b, _)| b.cmp(a));
        years
    }

    fn fits_pillar(&self, item: &NewsItem) -> bool {
        self.pillars.is_empty() || item.pillars.iter().any(|pillar| self.pillars.contains(pillar))
    }

    fn fits_year(&self, item: &NewsItem) -> bool {
        self.years.is_empty() || self.years.iter().any(|year| year == year_of(&item.date))
    }
}

/// The items, newest first. Those of which we know the year only come last in their year.
#[must_use]
pub fn newest_first(items: &[NewsItem]) -> Vec<&NewsItem> {
    let mut found: Vec<_> = items.iter().collect();
    found.arrange_by(|a, b| b.date.cmp(&a.date).then_with(|| a.id().cmp(b.id())));
    found
}

/// The year of a date of the dataset.
#[must_use]
pub fn year_of(date: &str) -> &str {
    date.split('-').next().unwrap_or(date)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::Confidence;

    fn item(id: &str, date: &str, pillars: &[Pillar]) -> NewsItem {
        NewsItem {
            id: id.into(),
            date: date.to_owned(),
            date_is_estimate: false,
            title: id.to_owned(),
            summary: String::new(),
            pillars: pillars.to_vec(),
            sources: Vec::new(),
            confidence: Confidence::High,
        }
    }

    fn items() -> Vec<NewsItem> {
        vec![
            item("a", "2021-04", &[Pillar::Kiezen]),
            item("b", "2024", &[Pillar::Leren, Pillar::Werken]),
            item("c", "2024-07", &[Pillar::Leren]),
            item("d", "2024-01-22", &[Pillar::Kiezen]),
        ]
    }

    fn ask(items: &[&NewsItem], pillars: &[&str], years: &[&str]) -> NewsQuestion {
        NewsQuestion::read(items, pillars.iter().copied(), years.iter().copied())
    }

    #[test]
    fn the_newest_comes_first_and_a_year_alone_last_in_its_year() {
        let all = items();
        let ids: Vec<_> = newest_first(&all).iter().map(|item| item.id.to_string()).collect();
        assert_eq!(ids, ["c", "d", "b", "a"]);
    }

    #[test]
    fn choices_of_one_kind_widen_and_of_two_kinds_narrow() {
        let all = items();
        let all = newest_first(&all);
        let found = |pillars: &[&str], years: &[&str]| ask(&all, pillars, years).numbers(&all);
        assert_eq!(found(&[], &[]), [0, 1, 2, 3]);
        assert_eq!(found(&["kiezen"], &[]), [1, 3]);
        assert_eq!(found(&["kiezen", "werken"], &[]), [1, 2, 3]);
        assert_eq!(found(&["kiezen"], &["2021"]), [3]);
        assert!(found(&["innoveren"], &["2021"]).is_empty());
    }

    #[test]
    fn junk_in_the_address_narrows_nothing() {
        let all = items();
        let all = newest_first(&all);
        let question = ask(&all, &["onzin", ""], &["1800", "jaar"]);
        assert!(question.is_empty());
        assert_eq!(question.numbers(&all).len(), all.len());
    }

    #[test]
    fn the_count_beside_an_option_is_what_choosing_it_gives() {
        let all = items();
        let all = newest_first(&all);
        let of_2024 = ask(&all, &[], &["2024"]);
        for (pillar, count) in of_2024.pillar_counts(&all) {
            assert_eq!(ask(&all, &[pillar.slug()], &["2024"]).numbers(&all).len(), count, "{pillar:?}");
        }
        let learning = ask(&all, &["leren"], &[]);
        assert_eq!(learning.year_counts(&all), [("2024", 2), ("2021", 0)]);
    }
}
