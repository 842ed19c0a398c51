//! What happened when: the line of the Techniekpact and the news of the region.

mod news;
mod timeline;

pub use news::{NewsQuestion, newest_first, year_of};
pub use timeline::{Phase, Stop, Year, part, timeline};
