//! Days of the year that return, and a calendar file to keep them in.
//!
//! The app has no server and keeps nobody's agenda: a family saves the file and opens it with its own calendar.

mod day;
mod deadline;
mod ics;

pub use day::Day;
pub use deadline::{Deadline, MONTHS, deadlines};
pub use ics::{Entry, calendar};
