import { readFile } from "node:fs/promises";
import { z } from "zod";

export type Count = { passed: number; failed: number };

const vitestSchema = z.object({ numPassedTests: z.number(), numFailedTests: z.number() });

const playwrightSchema = z.object({
  stats: z.object({ expected: z.number(), unexpected: z.number(), flaky: z.number() }),
});

async function readJson(file: string): Promise<unknown> {
  return JSON.parse(await readFile(file, "utf8").catch(() => "{}"));
}

/** What a report of Vitest or Playwright counts; nothing when the file is no report. A flaky test has failed. */
export async function countTests(file: string): Promise<Count> {
  const report = await readJson(file);
  const vitest = vitestSchema.safeParse(report);
  if (vitest.success) return { passed: vitest.data.numPassedTests, failed: vitest.data.numFailedTests };
  const playwright = playwrightSchema.safeParse(report);
  if (!playwright.success) return { passed: 0, failed: 0 };
  const { expected, unexpected, flaky } = playwright.data.stats;
  return { passed: expected, failed: unexpected + flaky };
}
