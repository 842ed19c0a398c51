// Headless Chromium as every part of the bench starts it.
import { chromium } from "playwright-core";

const ARGUMENTS = [
  "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
  "--disable-background-networking", "--disable-component-update", "--disable-sync",
];

// A school tablet is about four times as slow as the machine that runs the bench.
export const SLOWER = 4;

export function launch() {
  return chromium.launch({ executablePath: process.env.CHROMIUM || "/usr/bin/chromium", args: ARGUMENTS });
}

const setRate = (cdp, rate) => cdp.send("Emulation.setCPUThrottlingRate", { rate });

// Both last as long as the session.
export const slowDown = (cdp) => setRate(cdp, SLOWER);
export const fullSpeed = (cdp) => setRate(cdp, 1);
