//! All rows at a glance, for counsellors and for paper.

use super::List;
use super::handle::ListHandle;
use super::words::joined;
use crate::text::Texts;
use crate::web::links::Address;
use crate::web::state::{data_lang, use_data, use_texts};
use leptos::prelude::*;

/// All rows that fit, in a compact table.
///
/// # Accessibility
/// A real table: caption, column heads and row heads. Where it is wider than the screen it scrolls inside a named
/// region that takes the focus, so that the arrow keys move it.
#[component]
pub(super) fn Table(
    /// The list.
    list: ListHandle,
    /// How its rows look.
    of: &'static List,
) -> impl IntoView {
    let texts = use_texts();
    let kind = list.spec().kind;
    let caption = move || caption(texts, list, of);
    let heads = of.columns.iter().map(|column| view! { <th scope="col">{(column.title)(texts)}</th> });
    view! {
        <div class="table-frame" role="region" tabindex="0" aria-label=texts.list().table_scroll>
            <table class="table">
                <caption class="table__caption">{caption}</caption>
                <thead>
                    <tr>
                        <th scope="col">{(texts.terms.kind_one)(kind)}</th>
                        {heads.collect_view()}
                    </tr>
                </thead>
                <tbody>
                    <For each=move || list.numbers().get() key=|number| *number let:number>
                        {table_row(list, of, number)}
                    </For>
                </tbody>
            </table>
        </div>
    }
    .into_any()
}

/// "Bedrijven. Plaats: Duiven.": on paper the choices are not there otherwise.
fn caption(texts: &'static Texts, list: ListHandle, of: &'static List) -> String {
    let chosen = list.spec().facets.iter().filter_map(|facet| {
        let names: Vec<_> = list.with_choices(|all| all.of(*facet).map(|value| list.name(*facet, value)).collect());
        let names = joined(names.iter().map(String::as_str));
        (!names.is_empty()).then(|| format!(" {}: {names}.", (texts.list().facet)(*facet)))
    });
    format!("{}.{}", (of.title)(texts), chosen.collect::<String>())
}

fn table_row(list: ListHandle, of: &'static List, number: usize) -> AnyView {
    let Some((id, title)) = list.row(number) else { return ().into_any() };
    let data = use_data();
    let href = Address::of_record(list.spec().kind, id).href();
    let cells = of.columns.iter().map(|column| view! { <td>{(column.cell)(data, id)}</td> }.into_any());
    view! {
        <tr>
            <th scope="row">
                <a href=href lang=data_lang()>{title}</a>
            </th>
            {cells.collect::<Vec<_>>()}
        </tr>
    }
    .into_any()
}
