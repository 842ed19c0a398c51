//! Chips: small rounded words to press.

use super::icon::{Icon, Picture};
use crate::web::links::Address;
use leptos::prelude::*;

/// A chip that leads somewhere, such as an example query.
///
/// # Accessibility
/// A link.
#[component]
pub fn ChipLink(
    /// Where it leads.
    #[prop(into)]
    to: Address,
    /// What it says.
    #[prop(into)]
    label: String,
) -> impl IntoView {
    view! { <a class="chip" href=to.href()>{label}</a> }
}

/// A chip that can be taken away.
///
/// # Accessibility
/// A button whose name says what goes: "Haal weg: Zevenaar".
#[component]
pub fn RemovableChip(
    /// The kind of thing, such as "Plaats".
    #[prop(into)]
    kind: String,
    /// What it says.
    #[prop(into)]
    label: String,
    /// The name of the button.
    #[prop(into)]
    action: String,
    /// What pressing does.
    #[prop(into)]
    on_remove: Callback<()>,
) -> impl IntoView {
    view! {
        <button type="button" class="chip chip--removable" aria-label=action on:click=move |_| on_remove.run(())>
            <span class="chip__kind">{kind}</span>
            " "
            <span>{label}</span>
            <Icon picture=Picture::CLOSE />
        </button>
    }
}
