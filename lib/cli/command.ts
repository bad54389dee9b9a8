import { spawn } from "node:child_process";
import { delimiter, join } from "node:path";

export type Outcome = { ok: boolean; output: string };

const binFolder = join(process.cwd(), "node_modules", ".bin");

/** The environment of this process plus `extra`; the tools of the project, and its Node, come first in PATH. */
export function environment(extra: Record<string, string> = {}): NodeJS.ProcessEnv {
  return { ...process.env, PATH: [binFolder, process.env.PATH].join(delimiter), ...extra };
}

/** Runs a program to its end and collects all it prints. A program that cannot be started is an outcome, too. */
export function capture(
  program: string,
  args: string[],
  env = environment(),
  timeoutMs = 0,
): Promise<Outcome> {
  return new Promise((resolve) => {
    const child = spawn(program, args, { env, stdio: ["ignore", "pipe", "pipe"], timeout: timeoutMs });
    let output = "";
    const collect = (chunk: Buffer) => {
      output += chunk.toString();
    };
    child.stdout.on("data", collect);
    child.stderr.on("data", collect);
    child.on("error", (error) => resolve({ ok: false, output: output + error.message }));
    child.on("close", (code) => resolve({ ok: code === 0, output }));
  });
}
