//! Where in a round one is. It stands in the address, so that Back and a reload work.

/// A step of a round. Careers are counted from 0.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Step {
    /// Choosing the careers.
    #[default]
    Choose,
    /// Guessing for the career with this number.
    Ask(usize),
    /// Seeing the figure of the career with this number.
    Show(usize),
    /// Looking back.
    End,
}

const SHOW: &str = "-cijfer";
const END: &str = "klaar";

impl Step {
    /// Its word in the address, empty for the first one: `2`, `2-cijfer`, `klaar`.
    #[must_use]
    pub fn slug(self) -> String {
        match self {
            Self::Choose => String::new(),
            Self::Ask(number) => (number + 1).to_string(),
            Self::Show(number) => format!("{}{SHOW}", number + 1),
            Self::End => END.to_owned(),
        }
    }

    /// Reads a [`slug`](Self::slug) of a round of so many careers. What is none of them is the first step.
    #[must_use]
    pub fn read(slug: &str, careers: usize) -> Self {
        let number = |text: &str| text.parse::<usize>().ok()?.checked_sub(1).filter(|number| *number < careers);
        match slug.strip_suffix(SHOW) {
            _ if slug == END && careers > 0 => Self::End,
            Some(text) => number(text).map_or(Self::Choose, Self::Show),
            None => number(slug).map_or(Self::Choose, Self::Ask),
        }
    }

    /// The step after it in a round of so many careers.
    #[must_use]
    pub const fn next(self, careers: usize) -> Self {
        match self {
            Self::Choose | Self::End => Self::Ask(0),
            Self::Ask(number) => Self::Show(number),
            Self::Show(number) if number + 1 < careers => Self::Ask(number + 1),
            Self::Show(_) => Self::End,
        }
    }

    /// The number of the career that it is about.
    #[must_use]
    pub const fn number(self) -> Option<usize> {
        match self {
            Self::Ask(number) | Self::Show(number) => Some(number),
            Self::Choose | Self::End => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_round_goes_by_every_career_once_and_reads_back_from_the_address() {
        let mut step = Step::Choose;
        let mut seen = Vec::new();
        while step != Step::End {
            step = step.next(3);
            assert_eq!(Step::read(&step.slug(), 3), step);
            seen.push(step.slug());
        }
        assert_eq!(seen, ["1", "1-cijfer", "2", "2-cijfer", "3", "3-cijfer", "klaar"]);
    }

    #[test]
    fn junk_is_the_first_step() {
        for slug in ["", "0", "4", "4-cijfer", "-cijfer", "-1", "klaarr", "1-", "99999999999999999999"] {
            assert_eq!(Step::read(slug, 3), Step::Choose, "{slug}");
        }
        assert_eq!(Step::read("klaar", 0), Step::Choose, "nothing to look back on");
    }
}
