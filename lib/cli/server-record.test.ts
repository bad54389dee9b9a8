import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { freePort } from "@/lib/database/free-port";
import { isAlive } from "@/lib/database/pids";
import { TEMPORARY } from "@/lib/testing/cluster";
import { requireFreePort } from "./serve";
import { writeRecord } from "./server-record";

let folder: string;
let port: number;
let server: ReturnType<typeof spawn>;

/** What holds the port: a process that is called as our server is, and ignores that it should end. */
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), `${TEMPORARY}${process.pid}-`));
  port = await freePort();
  const script = join(folder, "lib", "cli", "server.ts");
  await mkdir(join(folder, "lib", "cli"), { recursive: true });
  await writeFile(
    script,
    `require("node:net").createServer().listen(${port}, "127.0.0.1", () => process.send("ready"));
     setTimeout(() => process.exit(), Number(process.argv[2]));`,
  );
  server = spawn(process.execPath, [script, "8000"], { stdio: ["ignore", "ignore", "inherit", "ipc"] });
  await once(server, "message");
});
afterAll(async () => {
  server.kill("SIGKILL");
  await rm(folder, { recursive: true, force: true });
});

const require = () => requireFreePort(port, "127.0.0.1", folder);

test("a port that another program holds: take another one", async () => {
  await expect(require()).rejects.toThrow(`Port ${port} is in use: set PORT to a free one`);
});

test("a port that we serve ourselves: how to stop that", async () => {
  await writeRecord(folder, server.pid ?? 0, port);
  await expect(require()).rejects.toThrow(`kill ${process.pid}`);
});

test("a server whose command was killed is waited for, and then gives way", async () => {
  const dead = spawn(process.execPath, ["-e", ""]);
  await once(dead, "exit");
  const record = { server: server.pid, command: dead.pid, port };
  await writeFile(join(folder, "server.json"), JSON.stringify(record));
  await require();
  expect(isAlive(server.pid ?? 0)).toBe(false);
});
