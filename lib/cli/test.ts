import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { freePort } from "@/lib/database/free-port";
import { startCluster, TEMPORARY } from "@/lib/testing/cluster";
import { ensureBuild } from "./builds";
import { findChromium } from "./chromium";
import { capture, environment } from "./command";
import { run, step, stopOnSignal } from "./run";
import { type Count, countTests } from "./test-results";

type Check = (env: Record<string, string>, report: string) => Promise<void>;

/** Runs a tool; when it fails, all it printed becomes the error. */
async function tool(command: string, env: Record<string, string> = {}) {
  const [program = "", ...args] = command.split(" ");
  const outcome = await capture(program, args, environment(env));
  if (!outcome.ok) throw new Error(outcome.output);
}

const vitest = (project: string): Check => {
  return (env, report) =>
    tool(
      `vitest run --project ${project} --reporter=default --reporter=json --outputFile.json=${report}`,
      env,
    );
};

const journeys: Check = async (env, report) => {
  const PLAYWRIGHT_CHROMIUM = await findChromium();
  const JOURNEYS_PORT = String(await freePort());
  await tool("playwright test", {
    ...env,
    PLAYWRIGHT_CHROMIUM,
    JOURNEYS_PORT,
    PLAYWRIGHT_JSON_OUTPUT_NAME: report,
  });
};

const checks: [name: string, check: Check][] = [
  ["types", () => tool("next typegen").then(() => tool("tsc --noEmit"))],
  ["lint and format", () => tool("biome check --error-on-warnings .")],
  ["unit tests", vitest("unit")],
  ["production build", () => ensureBuild().then(() => {})],
  ["contract tests", vitest("contracts")],
  ["journeys in a browser", journeys],
];

/** Runs every check, also after one that failed, so that one run tells everything; what a failure printed follows it. */
async function runChecks(env: Record<string, string>, folder: string): Promise<Count> {
  const total = { passed: 0, failed: 0 };
  for (const [index, [name, check]] of checks.entries()) {
    const report = join(folder, `${index}.json`);
    const failure = await step(name, () => check(env, report)).then(
      () => null,
      (error: unknown) => error,
    );
    const count = await countTests(report);
    total.passed += count.passed;
    total.failed += failure === null ? count.failed : Math.max(count.failed, 1);
    if (failure !== null) console.log(`\n${failure instanceof Error ? failure.message : String(failure)}\n`);
  }
  return total;
}

run(async () => {
  const cluster = await step("test database", () => startCluster());
  const folder = await mkdtemp(join(tmpdir(), `${TEMPORARY}${process.pid}-`));
  const clean = async () => {
    await cluster.stop();
    await rm(folder, { recursive: true, force: true });
  };
  stopOnSignal(async () => {
    await clean();
    return 130;
  });
  const { passed, failed } = await runChecks({ TEST_TEMPLATE_URL: cluster.templateUrl }, folder);
  await clean();
  console.log(`\n${passed} passed, ${failed} failed`);
  return failed === 0 ? 0 : 1;
});
