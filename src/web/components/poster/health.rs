//! People and health: a scanner, a bionic hand with its thumb up, a monitor with a heartbeat.

use super::Paint::{Deep, FlatWorld, Ink, Line, LineWarm, Paper, Sky, Sun, Thin, Warm, World};
use super::{Layer, block, path, round};

/// The layers, from the back.
pub(super) const LAYERS: &[Layer] = &[
    path(FlatWorld, "M0 322H640V400H0Z"),
    path(Line, "M-10 322H650"),
    // The monitor on its arm.
    path(Line, "M150 0V28"),
    block(Ink, 56, 28, 196, 116, 14),
    path(LineWarm, "M76 92H112L126 60L146 122L164 78L174 92H192"),
    path(Warm, "M218 108Q198 94 198 80Q198 68 208 68Q214 68 218 74Q222 68 228 68Q238 68 238 80Q238 94 218 108Z"),
    // The scanner: a ring, and a person on the table that slides into it.
    block(Paper, 372, 44, 236, 278, 40),
    round(Deep, 490, 168, 88),
    round(Sky, 490, 168, 62),
    round(Sun, 416, 282, 10),
    round(Warm, 448, 282, 10),
    path(Line, "M540 282h36"),
    // The person.
    path(World, "M330 186Q336 158 372 158H520Q540 158 540 180V200H330Z"),
    round(Sun, 308, 172, 28),
    path(Ink, "M282 164Q284 142 308 142Q330 144 334 160Q312 158 300 150Q296 160 282 164Z"),
    path(Thin, "M300 178v.1M316 178v.1M304 188q5 4 10 0"),
    // The table.
    block(Paper, 262, 200, 292, 26, 13),
    path(Paper, "M384 226H432L440 322H376Z"),
    // The bionic hand.
    path(Paper, "M92 400V330H190V400Z"),
    path(Warm, "M84 330Q84 316 98 316H184Q198 316 198 330V346H84Z"),
    path(
        Paper,
        "M92 316V248Q92 236 102 228Q128 206 128 172Q128 154 146 154Q168 156 166 190L162 220H206Q226 220 226 238Q226 250 216 254Q226 260 224 272Q222 284 210 286Q216 292 214 302Q210 316 194 316Z",
    ),
    path(Line, "M172 254H214M172 286H208"),
    round(Sun, 122, 262, 13),
    path(Thin, "M122 275V316M146 316V300M170 316v-8"),
];
