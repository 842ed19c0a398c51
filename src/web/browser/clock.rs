//! The clock of the device.

use crate::calendar::Day;

/// Today, as the device has it. A clock can be wrong, so nothing that is a fact depends on it.
pub fn today() -> Option<Day> {
    let now = js_sys::Date::new_0();
    let year = u16::try_from(now.get_full_year()).ok()?;
    Day::new(year, u8::try_from(now.get_month() + 1).ok()?, u8::try_from(now.get_date()).ok()?)
}
