//! The names of the regions of the dataset.

use super::in_language;
use crate::model::RegionId;
use crate::web::state::{use_data, use_texts};

/// The name of a region in the language of the interface; what nobody knows is its own name.
pub fn region_name(id: &'static RegionId) -> &'static str {
    let region = use_data().regions.get(id.as_str());
    region.map_or(id.as_str(), |region| {
        in_language(use_texts(), &region.name, region.name_en.as_deref().unwrap_or(&region.name))
    })
}
