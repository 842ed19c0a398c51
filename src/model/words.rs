//! Fixed vocabularies: enums that stand in files and addresses as words.

/// A fixed vocabulary.
pub trait Word: Copy + 'static {
    /// All its words, in the order of the enum.
    const EVERY: &'static [Self];

    /// The first of them.
    const FIRST: Self;

    /// The word used in files and addresses.
    fn word(self) -> &'static str;
}

/// Defines a vocabulary: an enum whose variants each have the word that stands for them.
macro_rules! words {
    ($(#[$meta:meta])* $name:ident { $($(#[$doc:meta])* $variant:ident = $word:literal),+ $(,)? }) => {
        $(#[$meta])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize)]
        #[cfg_attr(feature = "authoring", derive(schemars::JsonSchema))]
        pub enum $name {
            $($(#[$doc])* #[serde(rename = $word)] $variant,)+
        }

        impl $name {
            /// All of them, in order.
            pub const ALL: [Self; [$(Self::$variant),+].len()] = [$(Self::$variant),+];

            /// The word used in files and addresses.
            #[must_use]
            pub const fn slug(self) -> &'static str {
                match self {
                    $(Self::$variant => $word,)+
                }
            }

            /// Reads a [`slug`](Self::slug).
            #[must_use]
            pub fn from_slug(slug: &str) -> Option<Self> {
                Self::ALL.into_iter().find(|known| known.slug() == slug)
            }
        }

        impl $crate::model::Word for $name {
            const EVERY: &'static [Self] = &Self::ALL;
            const FIRST: Self = Self::ALL[0];

            fn word(self) -> &'static str {
                self.slug()
            }
        }
    };
}

pub(crate) use words;
