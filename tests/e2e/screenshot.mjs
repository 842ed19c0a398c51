// Pictures of every screen in three sizes and two themes, for people to look at: out/<screen>-<size>-<theme>.png.
//
// node screenshot.mjs [SCREEN...]     all screens, or those named
// node screenshot.mjs --readme        docs/screenshot.png for the README

import { mkdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { openBrowser, SIZES } from './driver.mjs';
import { DIST, OUT } from './places.mjs';
import { SCREENS, show } from './screens.mjs';
import { serve } from './server.mjs';

const README_PICTURE = path.join(import.meta.dirname, '../../docs/screenshot.png');
const README_LIMIT_KB = 200;

const names = process.argv.slice(2).filter((word) => !word.startsWith('--'));
const server = await serve({ dist: DIST });
const browser = await openBrowser();
try {
  if (process.argv.includes('--readme')) await pictureForReadme();
  else await pictureAll(SCREENS.filter(({ name }) => names.length === 0 || names.includes(name)));
} finally {
  await browser.close();
  await server.close();
}

/** A page without movement, so that two runs give the same picture. */
async function stillPage() {
  const page = await browser.page(server);
  await page.setReducedMotion(true);
  return page;
}

async function pictureForReadme() {
  const page = await stillPage();
  await show(page, SCREENS[0]);
  mkdirSync(path.dirname(README_PICTURE), { recursive: true });
  await page.screenshot({ file: README_PICTURE });
  const kb = Math.round(statSync(README_PICTURE).size / 1024);
  console.log(`${README_PICTURE}: ${kb} KB`);
  if (kb > README_LIMIT_KB) throw new Error(`the picture is over ${README_LIMIT_KB} KB`);
}

async function pictureAll(screens) {
  mkdirSync(OUT, { recursive: true });
  const page = await stillPage();
  for (const screen of screens) {
    for (const [size, viewport] of Object.entries(SIZES)) {
      await page.setViewport(viewport);
      for (const theme of ['light', 'dark']) {
        await page.setTheme(theme);
        await show(page, screen);
        await page.screenshot({ file: path.join(OUT, `${screen.name}-${size}-${theme}.png`), fullPage: !screen.enter });
      }
    }
    console.log(screen.name);
  }
}
