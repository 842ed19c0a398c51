//! Digital, media and entertainment: a stage with lights, a screen with a game, a camera and a controller.

use super::Paint::{FlatDeep, FlatInk, FlatPaper, FlatWorld, Ink, Line, Paper, Sky, Sun, Thin, Warm};
use super::{Layer, block, path, round};

/// The layers, from the back.
pub(super) const LAYERS: &[Layer] = &[
    // Beams of light.
    path(FlatWorld, "M110 52L20 330H230L150 46Z"),
    path(FlatWorld, "M530 52L620 330H410L490 46Z"),
    path(FlatDeep, "M0 318H640V400H0Z"),
    path(Line, "M-10 318H650"),
    // The bar with lamps.
    path(Line, "M-10 20H650"),
    path(Ink, "M98 30L152 22L160 52L108 66Z"),
    path(Sun, "M104 64L162 48L168 62Q140 84 112 80Z"),
    path(Ink, "M542 30L488 22L480 52L532 66Z"),
    path(Sun, "M536 64L478 48L472 62Q500 84 528 80Z"),
    // The screen with a game on it.
    block(Paper, 178, 84, 284, 196, 18),
    block(Sky, 198, 104, 244, 156, 8),
    path(FlatWorld, "M202 216Q250 170 300 204T438 182V256H202Z"),
    path(FlatDeep, "M202 232H286V214H340V232H438V248Q438 256 430 256H210Q202 256 202 248Z"),
    round(Sun, 398, 140, 17),
    path(FlatInk, "M240 182h36v12h12v24h-12v14h-12v-10h-12v10h-12v-14h-12v-24h12Z"),
    path(FlatPaper, "M246 198h8v10h-8ZM262 198h8v10h-8Z"),
    path(Sun, "M304 182a9 9 0 1 0 .1 0ZM336 166a9 9 0 1 0 .1 0Z"),
    path(Line, "M206 104H434Q442 104 442 112V252Q442 260 434 260H206Q198 260 198 252V112Q198 104 206 104Z"),
    path(Paper, "M292 280H348L360 318H280Z"),
    // The camera on its tripod.
    path(Line, "M88 236L46 372M88 236L130 372M88 236V344"),
    round(Paper, 62, 150, 25),
    round(Paper, 112, 150, 25),
    round(FlatInk, 62, 150, 7),
    round(FlatInk, 112, 150, 7),
    block(Warm, 40, 172, 98, 64, 12),
    path(Ink, "M138 192L168 176V232L138 216Z"),
    round(Paper, 66, 204, 11),
    // The controller.
    path(
        Paper,
        "M322 304Q330 286 352 290Q400 302 448 290Q470 286 478 304Q500 350 492 376Q484 394 464 380L436 352H364L336 380Q316 394 308 376Q300 350 322 304Z",
    ),
    path(Line, "M350 312V340M336 326H364"),
    round(Warm, 452, 312, 9),
    round(Sun, 434, 328, 9),
    path(Thin, "M390 318h20"),
    // Music.
    path(Line, "M552 196V136L600 124V182"),
    round(Warm, 538, 198, 15),
    round(Warm, 586, 184, 15),
    path(Line, "M552 156L600 144"),
    // A loudspeaker.
    block(Ink, 532, 236, 84, 128, 12),
    round(Sun, 574, 268, 15),
    round(Paper, 574, 322, 27),
    round(FlatInk, 574, 322, 8),
];
