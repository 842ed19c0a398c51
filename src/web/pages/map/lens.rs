//! The window on the map. During a gesture one CSS transform changes, once per frame, and nothing is drawn anew; when
//! the gesture ends at another zoom, the markers are laid out for it.

use crate::atlas::{Camera, Frame, STEP, Size, Spot};
use crate::web::browser::document;
use leptos::ev;
use leptos::html;
use leptos::leptos_dom::helpers::TimeoutHandle;
use leptos::prelude::*;
use std::time::Duration;
use web_sys::{KeyboardEvent, PointerEvent, WheelEvent};

/// A finger that moved less than this, in pixels, taps.
const TAP: f64 = 7.0;
/// After the last turn of the wheel.
const REST: Duration = Duration::from_millis(180);
/// Of the window, for one press of an arrow key.
const KEY: f64 = 0.2;
/// What one turn of a wheel counts where it counts lines, in pixels.
const LINE: f64 = 16.0;

const GLIDE: &str = "map__sheet--glide";

/// What changes while a gesture lasts; nothing on the screen follows it by itself.
#[derive(Clone, Debug)]
struct Live {
    camera: Camera,
    window: Size,
    /// The corner of the window on the screen, when the gesture began.
    corner: Size,
    fingers: Vec<(i32, Size)>,
    /// How far the finger went, and whether two took part.
    way: f64,
    is_pinch: bool,
    is_waiting: bool,
    /// Has the window been measured?
    is_ready: bool,
    begin: Option<(Spot, f64)>,
}

/// The window on the map.
#[derive(Clone, Copy)]
pub(super) struct Lens {
    all: Frame,
    first: Frame,
    pub view: NodeRef<html::Div>,
    pub sheet: NodeRef<html::Div>,
    live: StoredValue<Live>,
    scale: RwSignal<f64>,
    rest: StoredValue<Option<TimeoutHandle>>,
}

impl Lens {
    /// A window on the region `all` that begins at `first`.
    pub fn new(all: Frame, first: Frame) -> Self {
        let window = Size { width: 640.0, height: 420.0 };
        let camera = Camera::on(first, window).within(all, window);
        let live = Live {
            camera,
            window,
            corner: Size::default(),
            fingers: Vec::new(),
            way: 0.0,
            is_pinch: false,
            is_waiting: false,
            is_ready: false,
            begin: None,
        };
        let lens = Self {
            all,
            first,
            view: NodeRef::new(),
            sheet: NodeRef::new(),
            live: StoredValue::new(live),
            scale: RwSignal::new(camera.scale),
            rest: StoredValue::new(None),
        };
        // Runs once the window is there, and again when the markers have been laid out for another zoom.
        Effect::new(move |_| {
            lens.scale.track();
            if lens.view.get().is_some() && !lens.live.with_value(|live| live.is_ready) {
                lens.measure();
            }
            lens.apply();
        });
        let resized = window_event_listener(ev::resize, move |_| lens.measure());
        on_cleanup(move || resized.remove());
        lens
    }

    /// At which zoom the markers are laid out, in pixels for a kilometre; tracked.
    pub fn scale(self) -> f64 {
        self.scale.get()
    }

    /// The first view is on this point.
    pub fn begin_at(self, spot: Spot, scale: f64) {
        self.live.update_value(|live| live.begin = Some((spot, scale)));
    }

    /// Moves to a point, at least so near.
    pub fn show(self, spot: Spot, scale: f64) {
        self.change(|live, all| {
            live.camera = Camera { centre: spot, scale: live.camera.scale.max(scale) }.within(all, live.window);
        });
        self.settle();
    }

    /// Nearer or farther away, by a button.
    pub fn step(self, is_nearer: bool) {
        let factor = if is_nearer { STEP } else { 1.0 / STEP };
        self.change(|live, all| {
            let middle = Size { width: live.window.width / 2.0, height: live.window.height / 2.0 };
            live.camera = live.camera.zoomed(factor, middle, live.window, all);
        });
        self.settle();
    }

    /// Nearer to a point of the window. `false`: it is as near as it gets.
    pub fn step_to(self, at: Size) -> bool {
        let before = self.live.with_value(|live| live.camera.scale);
        self.change(|live, all| live.camera = live.camera.zoomed(STEP * STEP, at, live.window, all));
        self.settle();
        self.live.with_value(|live| live.camera.scale) > before * 1.01
    }

    /// The whole region.
    pub fn whole(self) {
        self.change(|live, all| live.camera = Camera::on(all, live.window));
        self.settle();
    }

    /// The point of the drawn sheet, in its pixels, under a point of the window.
    pub fn on_sheet(self, at: Size) -> Spot {
        let scale = self.scale.get_untracked();
        let spot = self.live.with_value(|live| live.camera.under(at, live.window));
        let spot = self.all.from_corner(spot);
        Spot { x: spot.x * scale, y: spot.y * scale }
    }

    /// A finger or a mouse button goes down.
    pub fn down(self, event: &PointerEvent) {
        if event.button() != 0 {
            return;
        }
        let Some(view) = self.view.get_untracked() else { return };
        let corner = view.get_bounding_client_rect();
        self.glide(false);
        self.live.update_value(|live| {
            live.corner = Size { width: corner.left(), height: corner.top() };
            if live.fingers.is_empty() {
                (live.way, live.is_pinch) = (0.0, false);
            }
            live.fingers.retain(|(id, _)| *id != event.pointer_id());
            live.fingers.push((event.pointer_id(), place(event, live.corner)));
            live.is_pinch |= live.fingers.len() > 1;
        });
    }

    /// It moves.
    pub fn drag(self, event: &PointerEvent) {
        let id = event.pointer_id();
        let mut is_drag = false;
        self.change(|live, all| {
            let at = place(event, live.corner);
            let others: Vec<_> = live.fingers.iter().filter(|(other, _)| *other != id).map(|(_, at)| *at).collect();
            let Some((_, from)) = live.fingers.iter_mut().find(|(own, _)| *own == id) else { return };
            let before = *from;
            *from = at;
            let by = Size { width: at.width - before.width, height: at.height - before.height };
            live.way += by.width.hypot(by.height);
            is_drag = live.way > TAP;
            match others.first() {
                None => live.camera = live.camera.dragged(by, live.window, all),
                Some(other) => live.camera = pinched(live.camera, *other, before, at, live.window, all),
            }
        });
        // Not before: a captured pointer taps nothing.
        if is_drag
            && let Some(view) = self.view.get_untracked()
            && !view.has_pointer_capture(id)
        {
            // It may have gone up in the meantime.
            _ = view.set_pointer_capture(id);
        }
    }

    /// It goes up. Where it tapped, that point of the window.
    pub fn up(self, event: &PointerEvent) -> Option<Size> {
        let id = event.pointer_id();
        let mut tapped = None;
        self.live.update_value(|live| {
            let before = live.fingers.len();
            live.fingers.retain(|(own, _)| *own != id);
            if before == 1 && live.fingers.is_empty() && live.way <= TAP && !live.is_pinch {
                tapped = Some(place(event, live.corner));
            }
        });
        if self.live.with_value(|live| live.fingers.is_empty()) {
            self.settle();
        }
        tapped
    }

    /// The browser took the finger for something else.
    pub fn cancel(self, event: &PointerEvent) {
        self.live.update_value(|live| live.fingers.retain(|(own, _)| *own != event.pointer_id()));
        self.settle();
    }

    /// The wheel zooms with Ctrl (as a pinch on a touch pad reports), or while the map has the focus: else the page
    /// scrolls.
    pub fn wheel(self, event: &WheelEvent) {
        let Some(view) = self.view.get_untracked() else { return };
        let active = document().and_then(|document| document.active_element());
        if !event.ctrl_key() && !active.is_some_and(|active| view.contains(Some(&active))) {
            return;
        }
        event.prevent_default();
        self.glide(false);
        let turned = if event.delta_mode() == 0 { event.delta_y() } else { event.delta_y() * LINE };
        // A pinch reports small numbers.
        let factor = (-turned * if event.ctrl_key() { 0.01 } else { 0.002 }).clamp(-1.0, 1.0).exp();
        let corner = view.get_bounding_client_rect();
        let at = Size {
            width: f64::from(event.client_x()) - corner.left(),
            height: f64::from(event.client_y()) - corner.top(),
        };
        self.change(|live, all| live.camera = live.camera.zoomed(factor, at, live.window, all));
        self.forget_rest();
        self.rest.set_value(set_timeout_with_handle(move || self.settle(), REST).ok());
    }

    /// Arrows move it, plus and minus zoom, 0 shows the whole region.
    pub fn key(self, event: &KeyboardEvent) {
        if event.ctrl_key() || event.alt_key() || event.meta_key() {
            return;
        }
        let (x, y) = match event.key().as_str() {
            "ArrowLeft" => (1.0, 0.0),
            "ArrowRight" => (-1.0, 0.0),
            "ArrowUp" => (0.0, 1.0),
            "ArrowDown" => (0.0, -1.0),
            "+" | "=" => return by_key(event, || self.step(true)),
            "-" => return by_key(event, || self.step(false)),
            "0" => return by_key(event, || self.whole()),
            _ => return,
        };
        by_key(event, || {
            self.glide(true);
            self.change(|live, all| {
                let by = Size { width: x * KEY * live.window.width, height: y * KEY * live.window.height };
                live.camera = live.camera.dragged(by, live.window, all);
            });
        });
    }

    /// Changes what is in view; the screen follows with the next frame.
    fn change(self, change: impl FnOnce(&mut Live, Frame)) {
        let mut is_first = false;
        self.live.update_value(|live| {
            change(live, self.all);
            is_first = !live.is_waiting;
            live.is_waiting = true;
        });
        if is_first {
            request_animation_frame(move || {
                // The screen may have gone.
                if self.live.try_update_value(|live| live.is_waiting = false).is_some() {
                    self.apply();
                }
            });
        }
    }

    /// The gesture is over: at another zoom the markers are laid out anew.
    fn settle(self) {
        self.forget_rest();
        let Some(scale) = self.live.try_update_value(|live| live.camera.scale) else { return };
        if (scale - self.scale.get_untracked()).abs() > 1e-6 {
            self.glide(false);
            self.scale.set(scale);
        }
    }

    fn forget_rest(self) {
        let waiting = self.rest.try_update_value(Option::take).flatten();
        if let Some(waiting) = waiting {
            waiting.clear();
        }
    }

    /// Takes the size of the window; the first time it chooses the first view.
    fn measure(self) {
        let Some(view) = self.view.get_untracked() else { return };
        let window = Size { width: f64::from(view.client_width()), height: f64::from(view.client_height()) };
        if window.width < 1.0 || window.height < 1.0 {
            return;
        }
        let first = self.first;
        self.change(|live, all| {
            let camera = match live.begin {
                _ if live.is_ready => live.camera,
                Some((centre, scale)) => Camera { centre, scale },
                None => Camera::on(first, window),
            };
            // A window that grew may show more than there is.
            let scale = camera.scale.max(Camera::on(all, window).scale);
            live.camera = Camera { scale, ..camera }.within(all, window);
            (live.window, live.is_ready) = (window, true);
        });
        self.settle();
    }

    /// The one thing that changes during a gesture.
    fn apply(self) {
        let Some(sheet) = self.sheet.try_get_untracked().flatten() else { return };
        let drawn = self.scale.get_untracked();
        let transform = self.live.with_value(|live| live.camera.transform(drawn, self.all, live.window));
        if web_sys::HtmlElement::style(&sheet).set_property("transform", &transform).is_err() {
            crate::web::browser::console::warn("the map did not move");
        }
    }

    fn glide(self, is_gliding: bool) {
        if let Some(sheet) = self.sheet.get_untracked() {
            // A class of ours is a valid one.
            _ = sheet.class_list().toggle_with_force(GLIDE, is_gliding);
        }
    }
}

/// A key that is ours does nothing else.
fn by_key(event: &KeyboardEvent, act: impl FnOnce()) {
    event.prevent_default();
    act();
}

fn place(event: &PointerEvent, corner: Size) -> Size {
    Size { width: f64::from(event.client_x()) - corner.width, height: f64::from(event.client_y()) - corner.height }
}

/// Two fingers: what was under them stays under them.
fn pinched(camera: Camera, other: Size, before: Size, at: Size, window: Size, all: Frame) -> Camera {
    let apart = |a: Size| (a.width - other.width).hypot(a.height - other.height).max(1.0);
    let middle =
        |a: Size| Size { width: f64::midpoint(a.width, other.width), height: f64::midpoint(a.height, other.height) };
    let (from, to) = (middle(before), middle(at));
    let by = Size { width: to.width - from.width, height: to.height - from.height };
    camera.dragged(by, window, all).zoomed(apart(at) / apart(before), to, window, all)
}
