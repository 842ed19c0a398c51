// Finds Chromium and says how to start it.

import { existsSync } from 'node:fs';

const USUAL_PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** Launch options: $CHROMIUM, or the first browser in a usual place. */
export function findChromium() {
  const executablePath = [process.env.CHROMIUM, ...USUAL_PLACES].find((path) => path && existsSync(path));
  if (!executablePath) throw new Error('no Chromium found: install it (Debian: chromium) or set CHROMIUM');
  return {
    executablePath,
    args: [
      '--headless',
      // Containers of CI have no user namespaces for the sandbox.
      '--no-sandbox',
      '--disable-gpu',
      // The browser's own errands would show up as requests to other hosts.
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      // Nothing but our own server can be reached at all, whatever a page asks for.
      '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
      // Pictures and line breaks must not depend on the machine's screen.
      '--force-device-scale-factor=1',
      '--font-render-hinting=none',
    ],
  };
}
