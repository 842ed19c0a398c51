// What a journey points at: a role and a name, as a screen reader would say it. Plain data, so that any driver
// can look it up its own way.

/**
 * The element with a role and a name. `name` is the whole name, or a regular expression.
 *
 * Options: `within` (another target), `nth` (from 0; without it the target must be the only one where a verb needs
 * one), `level` for headings, and the states `checked`, `expanded`, `selected`, `pressed`.
 */
export const byRole = (role, name, options = {}) => ({ role, name, ...options });

/** Elements by CSS, for what has no role or name: `html`, `meta`, the skeleton. The last resort. */
export const css = (selector, options = {}) => ({ css: selector, ...options });

/** Text that stands somewhere on the screen, as a piece of an element's text. */
export const words = (text, options = {}) => ({ words: text, ...options });

/** Shorthands for the roles that the journeys use most. */
const role = (name) => (text, options) => byRole(name, text, options);
export const button = role('button');
export const heading = role('heading');
export const link = role('link');
export const listitem = role('listitem');
export const navigation = role('navigation');
export const option = role('option');
export const region = role('region');
export const combobox = role('combobox');
export const main = byRole('main');

/** The target in the words of a failure message. */
export function say(target) {
  const what = target.css ?? (target.words !== undefined ? `words ${target.words}` : `${target.role} ${target.name ?? ''}`);
  return `${what}${target.within ? ` in ${say(target.within)}` : ''}`.trim();
}
