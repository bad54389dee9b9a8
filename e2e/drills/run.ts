import { spawn } from "node:child_process";
import { once } from "node:events";
import { environment } from "@/lib/cli/command";
import { run, step } from "@/lib/cli/run";
import { startApplication } from "@/lib/testing/application";

type Work = { program: string; args: string[]; env?: Record<string, string> };

const perform = (name: string): Work => ({
  program: "tsx",
  args: ["-C", "react-server", "e2e/drills/perform.ts", name],
});
const suite = (folder: string, env: Record<string, string> = {}): Work => {
  return { program: "vitest", args: ["run", "--project", "contracts", "--reporter=dot", folder], env };
};

/** The last two are contract tests that are drills when they are long: hostile requests, everyone at everyone's rows. */
const drills: Readonly<Record<string, Work>> = {
  oversell: perform("oversell"),
  crash: perform("crash"),
  outreach: perform("outreach"),
  soak: perform("soak"),
  hostile: suite("e2e/contracts/fuzz", { FUZZ_TOTAL: process.env.FUZZ_TOTAL ?? "100000" }),
  crossed: suite("e2e/contracts/matrix"),
};

async function succeeds({ program, args, env }: Work, application: Record<string, string>): Promise<boolean> {
  const child = spawn(program, args, { env: environment({ ...application, ...env }), stdio: "inherit" });
  const [code] = await once(child, "close");
  return code === 0;
}

run(async () => {
  const wanted = process.argv.slice(2);
  const names = wanted.length > 0 ? wanted : Object.keys(drills);
  const unknown = names.filter((name) => !(name in drills));
  if (unknown.length > 0) {
    const known = Object.keys(drills).join(" | ");
    throw new Error(`There is no drill ${unknown.join(", ")}.\nusage: npm run drill [-- ${known} …]`);
  }
  const application = await step("application", () => startApplication());
  const address = {
    BASE_URL: application.baseUrl,
    DATABASE_URL: application.databaseUrl,
    SERVER_PID: String(application.serverPid),
  };
  const failed: string[] = [];
  try {
    for (const name of names) {
      const work = drills[name];
      if (work && !(await succeeds(work, address))) failed.push(name);
    }
  } finally {
    await application.stop();
  }
  if (failed.length > 0) console.log(`\nfailed: ${failed.join(", ")}`);
  console.log(`\n${names.length - failed.length} passed, ${failed.length} failed`);
  return failed.length === 0 ? 0 : 1;
});
