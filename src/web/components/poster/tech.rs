//! Hi-tech and science: a robot arm that places a chip, a drone, a flask, and a rocket far away.

use super::Paint::{
    Deep, FlatDeep, FlatInk, FlatPaper, FlatWorld, Ink, Line, LinePaper, LineWarm, Paper, Sun, Thin, Warm,
};
use super::{Layer, block, path, round};

/// The layers, from the back.
pub(super) const LAYERS: &[Layer] = &[
    // A planet with its ring.
    round(Sun, 74, 76, 34),
    path(Line, "M30 92Q20 108 44 104Q88 96 116 62Q126 46 104 52"),
    path(FlatWorld, "M0 400V250Q160 190 330 240T640 214V400Z"),
    // The drone.
    path(Line, "M420 86H560M424 62V86M556 62V86"),
    path(Thin, "M392 60H456M524 60H588"),
    path(Paper, "M448 78H532Q544 78 542 92Q538 122 490 122Q442 122 438 92Q436 78 448 78Z"),
    round(Deep, 490, 98, 13),
    path(Line, "M456 118L444 142M524 118L536 142"),
    // The bench.
    path(Deep, "M-10 318H650V410H-10Z"),
    path(LinePaper, "M24 350H96M560 350H616"),
    // The robot arm.
    path(Paper, "M66 318Q66 276 112 276Q158 276 158 318Z"),
    path(Warm, "M92 268L136 276L178 156L136 142Z"),
    path(Warm, "M146 116L138 160L304 186L312 146Z"),
    round(Paper, 112, 276, 25),
    round(Paper, 152, 142, 31),
    round(FlatInk, 112, 276, 8),
    round(FlatInk, 152, 142, 9),
    round(Paper, 306, 167, 25),
    block(Paper, 288, 186, 36, 34, 6),
    path(Line, "M290 220L274 236V256M322 220L338 236V256"),
    // The chip in its grip, and the board below it.
    path(Line, "M282 284v14M306 284v14M330 284v14"),
    block(Ink, 264, 244, 84, 42, 6),
    round(FlatPaper, 282, 262, 5),
    path(Sun, "M216 304H396L418 330H194Z"),
    path(Thin, "M240 318h34M338 318h38M306 310v12"),
    path(Line, "M196 330H416"),
    // The flask.
    path(Paper, "M474 318Q446 318 460 290L500 216V184H544V216L584 290Q598 318 570 318Z"),
    path(FlatDeep, "M480 268H564L578 294Q588 312 568 314H476Q456 312 466 294Z"),
    path(Line, "M474 318Q446 318 460 290L500 216V184H544V216L584 290Q598 318 570 318ZM490 184H554"),
    round(FlatPaper, 502, 292, 8),
    round(FlatPaper, 536, 284, 6),
    round(Paper, 522, 240, 7),
    round(Thin, 522, 164, 7),
    // Sparks of the mind.
    path(LineWarm, "M236 66v28M222 80h28"),
    path(Line, "M330 44v16M322 52h16M610 168v16M602 176h16"),
];
