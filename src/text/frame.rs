//! What stands around every page.

use crate::model::Pillar;

/// Texts of the frame: menu, footer, switches, and small words that every page uses.
#[derive(Debug)]
#[expect(missing_docs, reason = "each field is named after what it says")]
pub struct FrameTexts {
    pub app: &'static str,
    pub app_home: &'static str,
    pub skip: &'static str,
    pub menu: &'static str,
    pub pillar: fn(Pillar) -> &'static str,
    pub page_title: fn(&str) -> String,
    pub switch_language: &'static str,
    pub theme: &'static str,
    pub theme_system: &'static str,
    pub theme_light: &'static str,
    pub theme_dark: &'static str,
    pub theme_contrast: &'static str,
    pub easy: &'static str,
    pub easy_means: &'static str,
    pub footer_menu: &'static str,
    pub footer_promise: &'static str,
    pub new_build: &'static str,
    pub new_build_take: &'static str,
    pub pact: &'static str,
    pub news: &'static str,
    pub parents: &'static str,
    pub about_data: &'static str,
    pub privacy: &'static str,
    pub accessibility: &'static str,
    pub host_unknown: &'static str,
    pub hosted_by: fn(&str) -> String,
    pub loading: &'static str,
    pub loading_slow: &'static str,
    pub loaded: &'static str,
    pub back_home: &'static str,
    pub not_found_title: &'static str,
    pub not_found_lead: &'static str,
    pub not_found_nearest: &'static str,
    pub unknown: &'static str,
    pub data_is_dutch: &'static str,
    pub coming: &'static str,
}
