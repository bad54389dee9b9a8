import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll } from "vitest";
import { env } from "@/lib/env";

/** Gives the tests of a file a data folder of their own; call it before anything is stored. */
export function prepareMediaFolder(): void {
  env.DATA_DIR = mkdtempSync(join(tmpdir(), "jishi-media-"));
  afterAll(() => rmSync(env.DATA_DIR, { recursive: true, force: true }));
}
