//! Food and nature: a cow at the milking robot, a greenhouse, a drone over the field.

use super::Paint::{FlatDeep, FlatInk, FlatPaper, FlatWorld, Ink, Line, LineDeep, Paper, Sky, Sun, Thick, Thin, Warm};
use super::{Layer, block, path, round};

/// The layers, from the back.
pub(super) const LAYERS: &[Layer] = &[
    round(Sun, 262, 86, 42),
    // Hills and rows of crops.
    path(FlatWorld, "M0 232Q120 160 270 214T640 190V400H0Z"),
    // The greenhouse, with plants behind the glass.
    path(
        Paper,
        "M330 270V150Q330 142 336 136L388 92Q396 86 404 92L456 136L508 92Q516 86 524 92L576 136Q582 142 582 150V270Z",
    ),
    path(FlatDeep, "M350 270q-2-34 22-40 22 8 20 40ZM420 270q-2-46 24-54 24 8 22 54ZM500 270q-2-36 24-44 24 10 22 44Z"),
    path(Thin, "M330 150H582M393 150V270M456 136V270M519 150V270M330 210H582"),
    path(
        Line,
        "M330 270V150Q330 142 336 136L388 92Q396 86 404 92L456 136L508 92Q516 86 524 92L576 136Q582 142 582 150V270Z",
    ),
    // The field.
    path(FlatDeep, "M0 286Q180 262 340 270T640 262V400H0Z"),
    path(LineDeep, "M0 286Q180 262 340 270T640 262"),
    // The drone.
    path(Line, "M532 62H604M530 48v14M606 48v14"),
    path(Thin, "M508 46H552M584 46H628"),
    path(Warm, "M546 58H590Q594 58 594 66Q594 84 568 84Q542 84 542 66Q542 58 546 58Z"),
    path(Thin, "M556 96v14M568 100v16M580 96v14"),
    // The cow: far legs, body, patches, near legs, head.
    path(Paper, "M176 276H202V348H176ZM350 276H376V348H350Z"),
    path(FlatInk, "M174 334H204V352H174ZM348 334H378V352H348Z"),
    path(Line, "M398 196Q424 210 420 262"),
    path(Ink, "M414 258q12 6 8 24-16-4-14-20Z"),
    path(Paper, "M150 176Q150 164 164 164H366Q402 164 402 204V258Q402 288 374 288H186Q150 288 142 240Z"),
    path(
        FlatInk,
        "M204 164H286Q284 206 258 216Q230 226 216 204Q204 186 204 164ZM330 288Q322 250 346 236Q380 222 402 240V258Q402 288 374 288ZM160 266q22-14 40 2 8 12 4 20H186Q168 288 160 266Z",
    ),
    path(Line, "M150 176Q150 164 164 164H366Q402 164 402 204V258Q402 288 374 288H186Q150 288 142 240Z"),
    path(Warm, "M286 288Q290 312 312 312Q334 312 336 288Z"),
    path(Paper, "M206 284H236V352H206ZM372 270H400V352H372Z"),
    path(FlatInk, "M204 334H238V356H204ZM370 334H402V356H370Z"),
    path(Paper, "M126 150Q150 160 190 164L166 264Q134 246 126 200Z"),
    path(FlatPaper, "M160 168H200V252H166Z"),
    path(Line, "M150 158Q172 164 214 164"),
    // The head, with ears, horns and muzzle.
    path(Paper, "M84 128Q78 112 88 102M140 128Q148 112 138 102"),
    path(Ink, "M78 140Q50 128 40 146Q54 166 80 160ZM146 140Q174 128 184 146Q170 166 144 160Z"),
    path(Paper, "M80 132Q112 116 144 132L146 178Q148 222 112 222Q76 222 78 178Z"),
    path(FlatInk, "M82 134Q96 126 106 125Q104 166 94 186Q84 186 81 178Z"),
    path(Line, "M80 132Q112 116 144 132L146 178Q148 222 112 222Q76 222 78 178Z"),
    path(Warm, "M76 196Q112 178 148 196Q154 232 112 234Q70 232 76 196Z"),
    path(FlatInk, "M94 208a5 6 0 1 0 .1 0ZM130 208a5 6 0 1 0 .1 0Z"),
    round(FlatPaper, 95, 156, 7),
    round(FlatInk, 130, 156, 7),
    // The collar with its sensor.
    path(Warm, "M162 161L180 164Q188 214 166 262L150 252Q168 212 162 161Z"),
    block(Sun, 150, 232, 28, 32, 6),
    // The milking robot: a column with a screen, and an arm that reaches under the cow.
    path(Thick, "M486 322H400L352 340H318"),
    block(Paper, 298, 322, 34, 34, 8),
    path(Thin, "M306 322v-10M324 322v-10"),
    block(Sun, 470, 172, 96, 190, 16),
    block(Sky, 486, 190, 64, 50, 8),
    path(Thin, "M496 226l12-16 10 10 20-22"),
    path(Line, "M488 264h60"),
    round(Warm, 500, 292, 9),
    round(Paper, 534, 292, 9),
    // Grass.
    path(
        Line,
        "M30 390q-1-14-13-20M30 390q-2-18 2-30M30 390q3-12 14-16M112 380q-1-14-13-20M112 380q-2-18 2-30M112 380q3-12 14-16M436 390q-1-14-13-20M436 390q-2-18 2-30M436 390q3-12 14-16M600 384q-1-14-13-20M600 384q-2-18 2-30M600 384q3-12 14-16",
    ),
    round(Sun, 62, 346, 8),
    round(Sun, 612, 322, 8),
];
