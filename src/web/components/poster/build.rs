//! Living, working and traffic: houses, a tower crane, a train on its viaduct, a bicycle.

use super::Paint::{Deep, FlatInk, Line, LineDeep, LineWarm, Paper, Sky, Sun, Thick, Thin, Warm, World};
use super::{Layer, block, path, round};

/// The layers, from the back.
pub(super) const LAYERS: &[Layer] = &[
    round(Sun, 560, 70, 38),
    // The crane.
    path(Paper, "M78 300V62H108V300Z"),
    path(Thin, "M78 300L108 262L78 224L108 186L78 148L108 110L78 72"),
    path(Sun, "M14 40H310V62H14Z"),
    path(Thin, "M40 62l22-22 22 22 22-22 22 22 22-22 22 22 22-22 22 22 22-22 22 22"),
    path(Line, "M93 14L22 40M93 14L240 40M93 14V40"),
    block(Deep, 14, 62, 44, 34, 4),
    block(Warm, 108, 66, 32, 40, 5),
    path(Line, "M262 62V108M262 108L226 132M262 108L298 132"),
    path(Warm, "M212 132H312V150H212Z"),
    // A house under way, with its scaffold.
    path(Paper, "M176 306V216H310V306Z"),
    path(
        Thin,
        "M176 238H310M176 262H310M176 286H310M204 216v22M248 216v22M290 216v22M226 238v24M268 238v24M204 262v24M248 262v24M290 262v24M226 286v20M268 286v20",
    ),
    path(Line, "M176 306V216H310V306"),
    path(Line, "M160 306V190M326 306V190M152 232H334"),
    // A house that is done.
    path(Paper, "M350 306V196L412 134L474 196V306Z"),
    path(Warm, "M334 206L412 128L490 206L474 214L412 154L350 214Z"),
    block(Sun, 390, 196, 44, 36, 4),
    path(Thin, "M412 196v36"),
    path(Deep, "M386 306V258Q386 250 394 250H410Q418 250 418 258V306Z"),
    block(Sky, 432, 254, 26, 28, 4),
    // The viaduct and the train.
    path(Paper, "M484 232H650V262H484ZM520 262H548V306H520ZM604 262H632V306H604Z"),
    path(Sun, "M520 232Q494 232 496 214Q500 166 540 164H650V232Z"),
    path(Sky, "M514 204Q520 182 544 182H560V204Z"),
    block(Sky, 576, 182, 34, 22, 3),
    path(Warm, "M498 214H650V232H520Q498 232 498 214Z"),
    path(Line, "M556 164L572 142L600 142"),
    path(Line, "M480 140H650"),
    // The street.
    path(World, "M-10 306H650V410H-10Z"),
    path(LineDeep, "M10 388H70M130 388H180M470 388H530M580 388H640"),
    // The car.
    path(Warm, "M22 360V334Q22 324 34 322L48 292Q52 284 62 284H116Q124 284 130 292L150 320Q176 322 176 338V360Z"),
    path(Sky, "M56 320L66 298H86V320ZM100 320V298H114L130 320Z"),
    path(Line, "M150 338h16"),
    round(Paper, 60, 360, 19),
    round(Paper, 142, 360, 19),
    round(FlatInk, 60, 360, 6),
    round(FlatInk, 142, 360, 6),
    // The bicycle, with its battery.
    round(Line, 246, 352, 35),
    round(Line, 386, 352, 35),
    path(Thick, "M246 352L282 300H366L310 352H246M278 292L310 352M360 286L386 352"),
    path(LineWarm, "M246 352L282 300H366L310 352H246M278 292L310 352M360 286L386 352"),
    path(Line, "M262 288H294M360 286L354 274H378"),
    round(Paper, 310, 352, 9),
    block(Sun, 304, 312, 36, 18, 5),
];
