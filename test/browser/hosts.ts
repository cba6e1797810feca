/** The places in which the script for browsers runs: a bare context of Node's engine, and headless Chromium. Neither reaches a network. */
import { existsSync } from "node:fs";
import vm from "node:vm";
import { chromium } from "playwright-core";
import { NodeError } from "../../lib/errors.ts";
import type { HostReport } from "./entry.ts";

const RUN_MS = 240_000;
const START_MS = 60_000;
const CHROMIUM_PATHS = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome-stable",
  "/usr/bin/google-chrome",
  "/snap/bin/chromium",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
];
const FLAGS = [
  "--headless",
  "--no-sandbox",
  "--disable-gpu",
  "--disable-background-networking",
  "--disable-dev-shm-usage",
];

/**
 * The Chromium to use: `BYLINE_CHROMIUM`, else one at a usual path; undefined when there is none.
 * @throws NodeError("BROWSER_MISSING") when `BYLINE_CHROMIUM` names nothing
 */
export function findChromium(): string | undefined {
  const named = process.env["BYLINE_CHROMIUM"];
  if (named === undefined || named === "") return CHROMIUM_PATHS.find((path) => existsSync(path));
  if (!existsSync(named)) throw new NodeError("BROWSER_MISSING", `BYLINE_CHROMIUM: there is no ${named}`);
  return named;
}

/** Runs the script where there is nothing but the language, TextEncoder/TextDecoder, and timers, which the property tests' library wants. */
export async function runBare(code: string): Promise<HostReport> {
  const context = vm.createContext({ TextEncoder, TextDecoder, setTimeout, clearTimeout });
  vm.runInContext(code, context, { timeout: RUN_MS });
  // Through text: objects of another context have other prototypes.
  const run: Promise<string> = vm.runInContext("bylineRun().then(JSON.stringify)", context, { timeout: RUN_MS });
  return JSON.parse(await run);
}

/** Runs the script in an empty page of the browser at `path`; also its version. Ends the browser. */
export async function runInChromium(
  path: string,
  code: string,
): Promise<{ readonly version: string; readonly report: HostReport }> {
  const browser = await chromium.launch({ executablePath: path, args: FLAGS, timeout: START_MS });
  try {
    const context = await browser.newContext({ offline: true });
    const page = await context.newPage();
    page.setDefaultTimeout(RUN_MS);
    const errors: string[] = [];
    page.on("pageerror", (error) => errors.push(String(error)));
    await page.addScriptTag({ content: code });
    if (errors.length > 0) throw new NodeError("BROWSER_SCRIPT", errors.join("\n"));
    const text = await page.evaluate<string>("bylineRun().then(JSON.stringify)");
    return { version: browser.version(), report: JSON.parse(text) };
  } finally {
    await browser.close();
  }
}
