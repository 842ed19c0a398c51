//! First guess what a career pays, then see the figure.
//!
//! A guess is a range on a fixed [scale](LOW), and it lies [beside](Beside) the real figure: nothing here counts points or
//! ranks anybody. A [round] has three careers with a figure, never two of one occupation group or with one figure, since
//! a difference between those would say nothing. For a class there are four [answers](Answers) to raise a hand for.

mod answers;
mod kept;
mod range;
mod round;
mod step;

pub use answers::{ANSWERS, Answers};
pub use kept::{Kept, Surprise};
pub use range::{Beside, Guess, HIGH, LOW, STEP, figure};
pub use round::{CAREERS, Dropped, Round, Why, Wish, can_be_guessed, round, swapped};
pub use step::Step;

/// A number that belongs to a text and a seed, the same on every device, and without a pattern that one would see
/// (FNV-1a, then the finisher of splitmix64).
fn shuffle(seed: u64, text: &str) -> u64 {
    let start = 0xcbf2_9ce4_8422_2325 ^ seed.wrapping_mul(0x9e37_79b9_7f4a_7c15);
    let hash = text.bytes().fold(start, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3));
    let hash = (hash ^ (hash >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    let hash = (hash ^ (hash >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    hash ^ (hash >> 31)
}
