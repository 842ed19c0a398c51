//! What is being read aloud: one block at a time.

use leptos::prelude::*;

/// A block of text that can be read aloud.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Block(u32);

/// The voice of the app. Only what is shared is here: the talking itself is the browser's, and loads with the screens
/// that have something to read.
#[derive(Clone, Copy)]
pub struct Speech {
    voice: RwSignal<Option<bool>>,
    reading: RwSignal<Option<Block>>,
    blocks: StoredValue<u32>,
}

impl Speech {
    pub(in crate::web) fn provide() {
        let (voice, reading) = (RwSignal::new(None), RwSignal::new(None));
        provide_context(Self { voice, reading, blocks: StoredValue::new(0) });
    }

    /// A block of its own.
    pub fn block(self) -> Block {
        let number = self.blocks.try_get_value().unwrap_or_default() + 1;
        self.blocks.set_value(number);
        Block(number)
    }

    /// Is there a voice? `None`: nobody asked the device yet; not tracked.
    pub fn asked(self) -> Option<bool> {
        self.voice.get_untracked()
    }

    /// Keeps whether there is a voice.
    pub fn found(self, voice: bool) {
        if self.voice.get_untracked() != Some(voice) {
            self.voice.set(Some(voice));
        }
    }

    /// Is there a voice; tracked.
    pub fn has_voice(self) -> bool {
        self.voice.get() == Some(true)
    }

    /// Is this block being read; tracked.
    pub fn is_reading(self, block: Block) -> bool {
        self.reading.get() == Some(block)
    }

    /// A block begins, and whichever was being read ends.
    pub fn begin(self, block: Block) {
        self.reading.set(Some(block));
    }

    /// A block ends. `true`: it was being read.
    pub fn end(self, block: Block) -> bool {
        let was_reading = self.reading.get_untracked() == Some(block);
        if was_reading {
            self.reading.set(None);
        }
        was_reading
    }
}

/// The voice of the app.
pub fn use_speech() -> Speech {
    super::handle()
}
