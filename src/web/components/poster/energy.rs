//! Energy, water and safety: a wind turbine, a house with solar panels and a heat pump, rain, a dyke and a river.

use super::Paint::{Deep, FlatPaper, FlatWorld, Line, LineDeep, LinePaper, Paper, Sky, Sun, Thin, Warm};
use super::{Layer, block, path, round};

/// The layers, from the back.
pub(super) const LAYERS: &[Layer] = &[
    round(Sun, 304, 96, 44),
    // The far bank.
    path(FlatWorld, "M0 250Q140 206 320 238T640 222V400H0Z"),
    // A small turbine far away.
    path(Line, "M232 262V176"),
    path(Line, "M232 176V132M232 176L270 198M232 176L194 198"),
    // The big turbine.
    path(Paper, "M100 300L108 128H122L130 300Z"),
    path(Paper, "M115 118Q98 66 112 10Q136 60 115 118Z"),
    path(Paper, "M115 118Q168 130 208 172Q152 168 115 118Z"),
    path(Paper, "M115 118Q64 134 24 176Q80 170 115 118Z"),
    round(Warm, 115, 118, 15),
    // The cloud and its rain.
    path(Paper, "M506 92Q472 92 472 66Q472 42 498 40Q506 14 538 16Q564 16 572 36Q612 28 616 62Q616 92 584 92Z"),
    path(Deep, "M560 112Q546 132 546 142A14 14 0 0 0 574 142Q574 132 560 112Z"),
    path(Deep, "M600 132Q586 152 586 162A14 14 0 0 0 614 162Q614 152 600 132Z"),
    // The house.
    path(Paper, "M322 296V202H520V296Z"),
    path(Warm, "M296 208L346 130H496L546 208Z"),
    path(Deep, "M352 196L380 144H474L498 196Z"),
    path(Thin, "M426 144V196M366 170H486M394 196L404 144M462 196L450 144"),
    block(Sun, 342, 228, 46, 42, 4),
    path(Thin, "M365 228V270M342 249H388"),
    path(Deep, "M412 296V236Q412 228 420 228H450Q458 228 458 236V296Z"),
    round(FlatPaper, 448, 264, 4),
    // The heat pump, with its pipe into the wall.
    path(Line, "M520 248H548"),
    block(Paper, 540, 220, 84, 78, 10),
    round(Sky, 576, 259, 27),
    path(Deep, "M576 259q-2-22 12-20 6 10-12 20ZM576 259q20 8 12 20-12 2-12-20ZM576 259q-16 16-24 4 2-12 24-4Z"),
    path(Thin, "M612 240v.1M612 258v.1"),
    // The dyke.
    path(Sky, "M-10 296H650V334Q520 326 470 342Q330 374 -10 354Z"),
    path(
        LineDeep,
        "M40 328q-1-10-9-14M40 328q-1-12 1-20M40 328q2-8 9-11M190 334q-1-10-9-14M190 334q-1-12 1-20M190 334q2-8 9-11M574 322q-1-10-9-14M574 322q-1-12 1-20M574 322q2-8 9-11",
    ),
    // The river, with a measuring pole.
    path(Deep, "M-10 354Q330 374 470 342Q520 326 650 334V410H-10Z"),
    path(LinePaper, "M44 382q16-12 32 0t32 0M190 386q16-12 32 0t32 0M430 376q16-12 32 0t32 0M548 362q14-10 28 0t28 0"),
    path(Paper, "M338 306h24v82h-24Z"),
    path(Warm, "M338 306h24v16h-24ZM338 340h24v16h-24Z"),
];
