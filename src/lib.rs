//! Techniekverkenner: technical studies, careers and employers in the Liemers and Achterhoek.
//!
//! The modules in reading order. Each may use those above it; nothing but `web` knows Leptos, the browser or
//! addresses, and the feature `web` keeps it that way: the rest compiles and tests without a browser.

pub mod atlas;
pub mod calendar;
pub mod chronicle;
pub mod compare;
pub mod dataset;
pub mod dossier;
pub mod guess;
pub mod guide;
pub mod matching;
pub mod model;
pub mod order;
pub mod outing;
pub mod pathways;
pub mod pick;
pub mod reading;
pub mod search;
pub mod text;
pub mod travel;
#[cfg(feature = "web")]
pub mod web;
