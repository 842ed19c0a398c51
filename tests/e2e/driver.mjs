// The only file that knows how a browser is driven. Journeys use the verbs of `Page` and nothing else.
//
// Today the verbs speak to Chromium through playwright-core. Playwright cannot drive Debian's Firefox or WebKitGTK,
// so a second backend will speak W3C WebDriver; it has to offer the same verbs, which is why they are few and small.

import { chromium } from 'playwright-core';
import { findChromium } from './driver/chromium.mjs';
import { runAxe } from './driver/axe.mjs';
import { watchProblems } from './driver/problems.mjs';
import { say } from './targets.mjs';

/** How long a condition may take before the test gives up. A patience, not a measurement: no test asserts a time. */
export const PATIENCE_MS = Number(process.env.PATIENCE_MS ?? 15_000);

/** Starts a browser. Close it when the file is done. */
export async function openBrowser() {
  const browser = await chromium.launch(findChromium());
  return {
    /** A fresh profile with one page. `server` gives the addresses; `beforeScripts` runs before the page's. */
    async page(server, { javaScript = true, size = SIZES.laptop, locale = 'nl-NL', beforeScripts } = {}) {
      const context = await browser.newContext({ javaScriptEnabled: javaScript, viewport: size, locale });
      context.setDefaultTimeout(PATIENCE_MS);
      if (beforeScripts) await context.addInitScript(beforeScripts);
      return Page.create(context, server);
    },
    close: () => browser.close(),
  };
}

/** The three devices of the design: a phone, a tablet on its side of the desk, a school laptop. */
export const SIZES = {
  phone: { width: 390, height: 844 },
  tablet: { width: 820, height: 1180 },
  laptop: { width: 1366, height: 768 },
};

/** One tab of one profile. */
export class Page {
  #page;
  #server;
  #watch;
  #protocol;

  static async create(context, server, watch) {
    const page = new Page();
    page.#watch = watch ?? (await watchProblems(context, server.origin));
    page.#server = server;
    page.#page = await context.newPage();
    page.#watch.follow(page.#page);
    page.#protocol = await context.newCDPSession(page.#page);
    return page;
  }

  /** Another tab of the same profile: same storage, same service worker. */
  anotherTab() {
    return Page.create(this.#page.context(), this.#server, this.#watch);
  }

  close() {
    return this.#page.context().close();
  }

  // Going somewhere. Paths are the app's own, such as `/beroepen`; the server knows the sub-path.

  /** Opens an app path by its address, as a pasted link does. Comes back when the page's HTML has arrived. */
  async open(path) {
    await this.#page.goto(this.#server.url(path), { waitUntil: 'commit' });
  }

  async reload() {
    await this.#page.reload({ waitUntil: 'commit' });
  }

  async back() {
    await this.#page.goBack({ waitUntil: 'commit' });
  }

  async forward() {
    await this.#page.goForward({ waitUntil: 'commit' });
  }

  /** The app path with its query and fragment, without origin and sub-path. */
  url() {
    const full = this.#page.url();
    const root = this.#server.origin + this.#server.base;
    return full.startsWith(root) ? `/${full.slice(root.length)}` : full;
  }

  title() {
    return this.#page.title();
  }

  // Doing something.

  /** Clicks as a person does: waits until the element is there, visible, still and not covered. */
  async click(target) {
    await this.#find(target).click();
  }

  /** Types into a field after emptying it, key by key, so that every handler sees what a person causes. */
  async type(target, text) {
    await this.#find(target).fill('');
    await this.#find(target).pressSequentially(text);
  }

  /** Presses a key or chord, such as `Tab`, `Shift+Tab`, `ArrowDown`, where the focus is. */
  async press(...keys) {
    for (const key of keys) await this.#page.keyboard.press(key);
  }

  /** Types where the focus is. */
  async keyboard(text) {
    await this.#page.keyboard.type(text);
  }

  async focus(target) {
    await this.#find(target).focus();
  }

  /** Chooses an option of a native select by its label. */
  async select(target, label) {
    await this.#find(target).selectOption({ label });
  }

  async hover(target) {
    await this.#find(target).hover();
  }

  // Reading.

  count(target) {
    return this.#find(target).count();
  }

  async visible(target) {
    const found = await this.#find(target).all();
    const shown = await Promise.all(found.map((one) => one.isVisible()));
    return shown.includes(true);
  }

  /** The text that is on the screen in the element. */
  async text(target) {
    return tidy(await this.#find(target).innerText());
  }

  async texts(target) {
    return (await this.#find(target).allInnerTexts()).map(tidy);
  }

  value(target) {
    return this.#find(target).inputValue();
  }

  attribute(target, name) {
    return this.#find(target).getAttribute(name);
  }

  /** Role and name of the element with the focus, as the browser tells assistive technology. */
  async focused() {
    const { result } = await this.#protocol.send('Runtime.evaluate', { expression: 'document.activeElement' });
    if (!result.objectId) return { role: 'none', name: '' };
    const tree = await this.#protocol.send('Accessibility.getPartialAXTree', {
      objectId: result.objectId,
      fetchRelatives: false,
    });
    const [node] = tree.nodes;
    return { role: node.role?.value ?? 'none', name: tidy(node.name?.value ?? '') };
  }

  /** The accessible tree as text, one line per element. */
  aria(target = { css: 'body' }) {
    return this.#find(target).ariaSnapshot();
  }

  /** Runs a function in the page. For what no verb can see; keep it rare. */
  evaluate(code, argument) {
    return this.#page.evaluate(code, argument);
  }

  /** Every violation that axe finds with all its rules on; see driver/axe.mjs. */
  axe() {
    return runAxe(this.#page);
  }

  /** A PNG of what is on the screen, or of the whole page. */
  screenshot({ file, fullPage = false } = {}) {
    // Playwright's own ways to still the page write inline styles, which the page's policy forbids.
    return this.#page.screenshot({ path: file, fullPage, animations: 'allow', caret: 'initial' });
  }

  // Waiting. Everything that is not there yet is waited for by naming the condition.

  /** Waits until `condition` (a function of the page) is truthy and gives its value; `what` is for the message. */
  async waitFor(what, condition, patience = PATIENCE_MS) {
    const end = Date.now() + patience;
    let last;
    for (;;) {
      try {
        const value = await condition(this);
        if (value) return value;
        last = `last value: ${JSON.stringify(value)}`;
      } catch (error) {
        // The page may be between two documents; that is one more "not yet".
        last = error.message;
      }
      if (Date.now() > end) throw new Error(`waited in vain for: ${what} (${last})\n${await this.describe()}`);
      await new Promise((next) => setTimeout(next, 25));
    }
  }

  /** Waits until the target is on the screen. */
  async see(target, patience) {
    await this.waitFor(`${say(target)} on the screen`, () => this.visible(target), patience);
  }

  /** Waits until the target is gone from the screen. */
  async gone(target) {
    await this.waitFor(`${say(target)} gone`, async () => !(await this.visible(target)));
  }

  /** Waits until the address matches. */
  async at(pattern) {
    const fits = (url) => (typeof pattern === 'string' ? url === pattern : pattern.test(url));
    await this.waitFor(`the address ${pattern}, now ${this.url()}`, () => fits(this.url()));
  }

  /** Where we are and what is there, for failure messages. */
  async describe() {
    const tree = await this.aria().catch((error) => `(no tree: ${error.message})`);
    return `at ${this.url()}, title "${await this.title().catch(() => '')}"\n${tree.slice(0, 4000)}`;
  }

  // The person's device.

  setViewport(size) {
    return this.#page.setViewportSize(size);
  }

  /** `light` or `dark`, as the device prefers. */
  setTheme(colorScheme) {
    return this.#page.emulateMedia({ colorScheme });
  }

  setForcedColors(on) {
    return this.#page.emulateMedia({ forcedColors: on ? 'active' : 'none' });
  }

  /** Lets the device tell where it is; `null`: the person refuses. */
  async standAt(position) {
    const context = this.#page.context();
    await context.clearPermissions();
    if (position) {
      await context.setGeolocation(position);
      await context.grantPermissions(['geolocation'], { origin: this.#server.origin });
    }
  }

  /** Takes the network away from this profile, and gives it back. */
  setOffline(on) {
    return this.#page.context().setOffline(on);
  }

  setReducedMotion(on) {
    return this.#page.emulateMedia({ reducedMotion: on ? 'reduce' : 'no-preference' });
  }

  setPrint(on) {
    return this.#page.emulateMedia({ media: on ? 'print' : 'screen' });
  }

  /** The text size that the person chose in the browser, in per cent of the usual 16 px. */
  setTextSize(percent) {
    return this.#protocol.send('Page.setFontSizes', { fontSizes: { standard: (16 * percent) / 100 } });
  }

  // What went wrong.

  /** Every request that the browser made for this profile. */
  requests() {
    return this.#watch.requests();
  }

  /** Console errors, page errors, policy violations and foreign requests, minus what the test said to expect. */
  problems() {
    return this.#watch.problems();
  }

  /** Says which problems belong to the fault that a test makes. Everything else still fails it. */
  expectProblems(...patterns) {
    this.#watch.expect(...patterns);
  }

  #find(target) {
    const root = target.within ? this.#find(target.within) : this.#page;
    let found;
    if (target.css) found = root.locator(target.css);
    else if (target.words !== undefined) found = root.getByText(target.words);
    else {
      const { role, name, level, checked, expanded, selected, pressed } = target;
      const options = { name, exact: typeof name === 'string', level, checked, expanded, selected, pressed };
      found = root.getByRole(role, options);
    }
    return target.nth === undefined ? found : found.nth(target.nth);
  }
}

/** One line, single blanks: layout must not decide whether a text is right. */
const tidy = (text) => text.replace(/[\s ]+/g, ' ').trim();
