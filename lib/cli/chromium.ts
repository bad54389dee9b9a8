import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { chromium } from "@playwright/test";
import { capture } from "./command";

const MINUTE_MS = 60_000;
const names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];

function onPath(): string[] {
  const folders = (process.env.PATH ?? "").split(delimiter);
  return names.flatMap((name) => folders.map((folder) => join(folder, name)));
}

/** Asked for its version, so that one that lacks a system library counts as missing. */
async function works(path: string): Promise<boolean> {
  if (!existsSync(path)) return false;
  const { ok } = await capture(path, ["--version"], undefined, MINUTE_MS);
  return ok;
}

async function firstThatWorks(paths: string[]): Promise<string | undefined> {
  for (const path of paths) if (await works(path)) return path;
  return undefined;
}

const present = () => firstThatWorks([chromium.executablePath(), ...onPath()]);

async function installWithPlaywright() {
  await capture("playwright", ["install", "chromium"], undefined, 10 * MINUTE_MS);
}

async function installWithApt() {
  if (process.getuid?.() !== 0 || !existsSync("/usr/bin/apt-get")) return;
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  await capture("apt-get", ["update"], env, 10 * MINUTE_MS);
  await capture("apt-get", ["install", "-y", "--no-install-recommends", "chromium"], env, 10 * MINUTE_MS);
}

/** The path of a Chromium for the journeys: the one that `PLAYWRIGHT_CHROMIUM` names, an installed one, a new one. */
export async function findChromium(): Promise<string> {
  const named = process.env.PLAYWRIGHT_CHROMIUM;
  if (named) {
    if (await works(named)) return named;
    throw new Error(`PLAYWRIGHT_CHROMIUM should be the path of a Chromium that starts: ${named}`);
  }
  for (const install of [async () => {}, installWithPlaywright, installWithApt]) {
    await install();
    const found = await present();
    if (found) return found;
  }
  throw new Error(
    "No Chromium was found, and none could be installed. Install one (Debian: apt-get install chromium; elsewhere: " +
      "npx playwright install --with-deps chromium) or name its path in PLAYWRIGHT_CHROMIUM.",
  );
}
