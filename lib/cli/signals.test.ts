import { spawn } from "node:child_process";
import { once } from "node:events";
import { readFile } from "node:fs/promises";
import { text } from "node:stream/consumers";
import { expect, test } from "vitest";
import { z } from "zod";
import { environment } from "./command";

const { scripts } = z
  .object({ scripts: z.record(z.string(), z.string()) })
  .parse(JSON.parse(await readFile("package.json", "utf8")));

// The command line of tsx kills a program that doesn't answer a signal within 60 milliseconds: a busy server would lose
// the requests that it is finishing. With `exec`, the signal reaches the command itself.
test.each(["demo", "dev", "start", "worker", "test"])("npm run %s stops in its own time", async (name) => {
  const script = scripts[name]?.replace(/lib\/cli\/\w+\.ts/, "lib/testing/busy-command.ts") ?? "";
  expect(script).toContain("busy-command");
  const command = spawn("sh", ["-c", script], {
    env: environment({ NODE_OPTIONS: "" }),
    stdio: ["ignore", "pipe", "inherit"],
  });
  const output = text(command.stdout);
  await once(command.stdout, "data");
  command.kill("SIGTERM");
  const [code] = await once(command, "exit");
  expect([code, await output]).toEqual([0, expect.stringContaining("stopped in order")]);
});
