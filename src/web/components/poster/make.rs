//! Design, production and world trade: a factory, a robot at the belt, a ship with containers.

use super::Paint::{Deep, FlatInk, FlatWorld, Ink, Line, LineDeep, LinePaper, LineWarm, Paper, Sky, Sun, Thin, Warm};
use super::{Layer, block, path, round};

/// The layers, from the back.
pub(super) const LAYERS: &[Layer] = &[
    round(Sun, 420, 74, 36),
    // The water and the ship.
    path(Paper, "M230 206H650V312H230Z"),
    path(LineDeep, "M330 224q10-8 20 0M474 262q12-9 24 0M620 262q12-9 24 0"),
    block(Paper, 556, 96, 46, 76, 6),
    path(Thin, "M568 112h22M568 126h22"),
    path(Line, "M579 96V70"),
    path(Sun, "M402 130H452V168H402Z"),
    path(Paper, "M452 130H502V168H452Z"),
    path(Warm, "M502 130H552V168H502Z"),
    path(Deep, "M428 92H478V130H428Z"),
    path(Sun, "M478 92H528V130H478Z"),
    path(
        Thin,
        "M418 140v18M436 140v18M468 140v18M486 140v18M518 140v18M536 140v18M444 102v18M462 102v18M494 102v18M512 102v18",
    ),
    path(Deep, "M368 168H634L614 222Q610 232 600 232H412Q402 232 396 224Z"),
    path(LinePaper, "M404 196H566"),
    // The quay, and the belt that comes out of the factory.
    path(FlatWorld, "M0 306H640V400H0Z"),
    path(Line, "M230 306H650"),
    path(Line, "M290 356V392M446 356V392M596 356V392"),
    block(Ink, 200, 316, 500, 42, 21),
    round(Paper, 286, 337, 9),
    round(Paper, 362, 337, 9),
    round(Paper, 438, 337, 9),
    round(Paper, 514, 337, 9),
    round(Paper, 590, 337, 9),
    // The factory.
    path(Paper, "M40 66H78V150H40Z"),
    path(Warm, "M40 66H78V88H40Z"),
    path(Line, "M59 46q-14-14 4-22t4-22"),
    path(Paper, "M18 372V150L96 108V150L174 108V150L252 108V372Z"),
    path(Deep, "M96 108V150H18ZM174 108V150H96ZM252 108V150H174Z"),
    block(Sky, 40, 176, 54, 44, 4),
    block(Sky, 108, 176, 54, 44, 4),
    block(Sky, 176, 176, 54, 44, 4),
    path(Thin, "M67 176v44M135 176v44M203 176v44"),
    path(Line, "M-10 372H252"),
    // A chair, nearly done, and a box with the next one.
    path(Line, "M372 316V226M442 316V276M380 276H442"),
    path(Warm, "M362 196Q380 188 384 200V284H366ZM366 266H446Q452 266 452 272V284H366Z"),
    block(Sun, 520, 248, 88, 68, 6),
    path(Thin, "M564 248v24M550 272h28"),
    path(Line, "M536 296h22"),
    // The robot that drives the last screw.
    path(Paper, "M70 378Q70 336 114 336Q158 336 158 378Z"),
    path(Sun, "M98 336L130 342L172 256L144 240Z"),
    path(Sun, "M152 224L150 264L300 276L302 240Z"),
    round(Paper, 114, 340, 20),
    round(Paper, 156, 244, 28),
    round(FlatInk, 156, 244, 9),
    round(FlatInk, 114, 340, 6),
    round(Paper, 302, 258, 23),
    path(Line, "M322 264L350 272"),
    path(LineWarm, "M338 242l-6-14M352 246l6-14M340 294l-4 14"),
    path(Line, "M52 378H178"),
];
