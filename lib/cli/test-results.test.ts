import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { countTests } from "./test-results";

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "jishi-results-"));
});

afterAll(() => rm(folder, { recursive: true }));

test.each([
  ["a report of Vitest", { numPassedTests: 5, numFailedTests: 1 }, { passed: 5, failed: 1 }],
  ["a report of Playwright", { stats: { expected: 3, unexpected: 1, flaky: 1 } }, { passed: 3, failed: 2 }],
  ["anything else", { name: "jishi" }, { passed: 0, failed: 0 }],
])("counts %s", async (name, report, count) => {
  const file = join(folder, `${name}.json`);
  await writeFile(file, JSON.stringify(report));
  expect(await countTests(file)).toEqual(count);
});

test("counts nothing when a tool wrote no report", async () => {
  expect(await countTests(join(folder, "missing.json"))).toEqual({ passed: 0, failed: 0 });
});
