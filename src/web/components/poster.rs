//! The pictures of the worlds: flat shapes with thick rounded lines on a sheet of 640 by 400.
//!
//! As with the icons the shapes are data, so that all pictures share one small piece of view code. Colours are classes
//! (`style/components/poster.css`), so that a picture follows the theme; there is no text in any of them.

mod build;
mod energy;
mod food;
mod health;
mod make;
mod media;
mod tech;

use leptos::prelude::*;

/// How a shape is painted. All but the flat ones have an outline in ink.
#[derive(Clone, Copy, Debug)]
enum Paint {
    /// The palest shade of the world, as the sky.
    Sky,
    /// White.
    Paper,
    /// The colour of the world.
    World,
    /// The deep shade of the world.
    Deep,
    /// Red, the same in all worlds.
    Warm,
    /// Yellow, the same in all worlds.
    Sun,
    /// Dark.
    Ink,
    FlatPaper,
    FlatWorld,
    FlatDeep,
    FlatInk,
    /// A line and no shape.
    Line,
    /// A thinner line, for details.
    Thin,
    /// A line as thick as a tube: what lies on it gets an outline.
    Thick,
    LinePaper,
    LineDeep,
    LineWarm,
}

impl Paint {
    const fn class(self) -> &'static str {
        match self {
            Self::Sky => "poster__sky",
            Self::Paper => "poster__paper",
            Self::World => "poster__world",
            Self::Deep => "poster__deep",
            Self::Warm => "poster__warm",
            Self::Sun => "poster__sun",
            Self::Ink => "poster__ink",
            Self::FlatPaper => "poster__flat-paper",
            Self::FlatWorld => "poster__flat-world",
            Self::FlatDeep => "poster__flat-deep",
            Self::FlatInk => "poster__flat-ink",
            Self::Line => "poster__line",
            Self::Thin => "poster__thin",
            Self::Thick => "poster__thick",
            Self::LinePaper => "poster__line-paper",
            Self::LineDeep => "poster__line-deep",
            Self::LineWarm => "poster__line-warm",
        }
    }
}

/// A shape of a picture. Sizes are in units of the sheet.
#[derive(Clone, Copy, Debug)]
enum Shape {
    /// Path data.
    Path(&'static str),
    /// A circle: middle and radius.
    Round([i16; 3]),
    /// A box: left, top, width, height, and the radius of its corners.
    Block([i16; 5]),
}

impl Shape {
    /// The shape as path data.
    fn path(self) -> String {
        match self {
            Self::Path(path) => path.to_owned(),
            Self::Round([x, y, radius]) => {
                let (left, across) = (x - radius, 2 * radius);
                let half = format!("a{radius} {radius} 0 1 0");
                format!("M{left} {y}{half} {across} 0{half}-{across} 0Z")
            }
            Self::Block([left, top, width, height, radius]) => {
                let (start, wide, high) = (left + radius, width - 2 * radius, height - 2 * radius);
                let corner = |across: i16, down: i16| format!("a{radius} {radius} 0 0 1 {across} {down}");
                let (right_top, right_bottom) = (corner(radius, radius), corner(-radius, radius));
                let (left_bottom, left_top) = (corner(-radius, -radius), corner(radius, -radius));
                format!("M{start} {top}h{wide}{right_top}v{high}{right_bottom}h-{wide}{left_bottom}v-{high}{left_top}Z")
            }
        }
    }
}

/// A painted shape.
type Layer = (Paint, Shape);

const fn path(paint: Paint, path: &'static str) -> Layer {
    (paint, Shape::Path(path))
}

const fn round(paint: Paint, x: i16, y: i16, radius: i16) -> Layer {
    (paint, Shape::Round([x, y, radius]))
}

const fn block(paint: Paint, left: i16, top: i16, width: i16, height: i16, radius: i16) -> Layer {
    (paint, Shape::Block([left, top, width, height, radius]))
}

/// The layers of the picture of a world, from the back; a world that is new in the dataset has none.
fn layers(world: &str) -> &'static [Layer] {
    match world {
        "mens-gezondheid" => health::LAYERS,
        "voeding-natuur" => food::LAYERS,
        "energie-water-veiligheid" => energy::LAYERS,
        "wonen-werken-verkeer" => build::LAYERS,
        "ontwerp-productie-wereldhandel" => make::LAYERS,
        "digitaal-media-entertainment" => media::LAYERS,
        "hi-tech-science" => tech::LAYERS,
        _ => &[],
    }
}

/// The picture of a world; nothing for a world without one.
///
/// # Accessibility
/// Decorative: hidden from screen readers. The title and the text beside it say what the world is.
#[component]
pub fn Poster(
    /// The id of the world.
    world: &'static str,
) -> impl IntoView {
    let layers = layers(world);
    let shapes = layers
        .iter()
        .map(|(paint, shape)| view! { <path class=paint.class() d=shape.path()></path> }.into_any())
        .collect_view();
    (!layers.is_empty()).then(|| {
        view! {
            <svg class="poster" viewBox="0 0 640 400" aria-hidden="true" focusable="false">
                {shapes}
            </svg>
        }
    })
}
