import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, readFile, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import pg from "pg";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { isAlive } from "@/lib/database/pids";
import { TEMPORARY } from "@/lib/testing/cluster";
import { startEmbedded } from "./embedded";
import { keepEmbedded } from "./keep-embedded";

const holder = `
  import { startEmbedded } from ${JSON.stringify(join(import.meta.dirname, "embedded.ts"))};
  startEmbedded({ dataDir: process.argv[2] }).then(({ url }) => process.send(url));
  setInterval(() => {}, 1000);
`;

const patience = { timeout: 120_000, interval: 100 };

describe("startEmbedded", { timeout: 120_000 }, () => {
  let folder: string;
  let dataDir: string;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), `${TEMPORARY}${process.pid}-`));
    // Longer than a socket's path may be.
    dataDir = join(folder, "a".repeat(120), "postgres");
    await writeFile(join(folder, "holder.mts"), holder);
  });

  afterAll(() => rm(folder, { recursive: true, force: true }));

  async function query(url: string, sql: string) {
    const client = new pg.Client({ connectionString: url });
    await client.connect();
    const { rows } = await client.query(sql);
    await client.end();
    return rows[0];
  }

  const lockFile = () => join(dataDir, "cluster", "postmaster.pid");
  const serverPid = async () => Number((await readFile(lockFile(), "utf8")).split("\n")[0]);

  /** Another process that runs the server. */
  async function startElsewhere() {
    const args = ["--import", "tsx", join(folder, "holder.mts"), dataDir];
    const other = spawn(process.execPath, args, { stdio: ["ignore", "ignore", "ignore", "ipc"] });
    const [url] = await once(other, "message");
    return { other, url: String(url) };
  }

  async function untilDead(pid: number) {
    for (let waited = 0; isAlive(pid) && waited < 5000; waited += 50) await sleep(50);
  }

  test("makes a UTF-8 cluster with a password only its owner can read", async () => {
    const database = await startEmbedded({ dataDir });
    const row = await query(
      database.url,
      `SELECT pg_encoding_to_char(encoding) AS encoding, datlocale, current_setting('synchronous_commit') AS sync
       FROM pg_database WHERE datname = 'jishi'`,
    );
    expect(row).toEqual({ encoding: "UTF8", datlocale: "C.UTF-8", sync: "on" });
    expect((await stat(join(dataDir, "password"))).mode & 0o777).toBe(0o600);
    const wrong = new URL(database.url);
    wrong.password = "guess";
    await expect(query(wrong.href, "SELECT 1")).rejects.toThrow(/password authentication failed/);
    await database.stop();
    await expect(query(database.url, "SELECT 1")).rejects.toThrow(/ECONNREFUSED/);
  });

  test("attaches to the server of another process and leaves it running", async () => {
    const { other, url } = await startElsewhere();
    const database = await startEmbedded({ dataDir });
    expect(database.url).toBe(url);
    await database.stop();
    expect(await query(url, "SELECT 1 AS one")).toEqual({ one: 1 });
    const pid = await serverPid();
    other.kill("SIGKILL");
    await untilDead(pid);
    expect(isAlive(pid)).toBe(false);
  });

  test("keeps what was committed when the server and its owner are killed", async () => {
    const { other, url } = await startElsewhere();
    await query(url, "CREATE TABLE kept (id int)");
    await query(url, "INSERT INTO kept VALUES (1)");
    const pid = await serverPid();
    process.kill(pid, "SIGKILL");
    other.kill("SIGKILL");
    const database = await startEmbedded({ dataDir });
    expect(await query(database.url, "SELECT count(*)::int AS rows FROM kept")).toEqual({ rows: 1 });
    await database.stop();
  });

  test("is started again on its port by whoever keeps it, however often it is killed", async () => {
    const said: string[] = [];
    const database = await keepEmbedded({ dataDir }, (line) => said.push(line));
    for (const killed of [1, 2]) {
      process.kill(await serverPid(), "SIGKILL");
      await expect
        .poll(() => query(database.url, "SELECT 1 AS one").catch(() => null), patience)
        .toEqual({ one: 1 });
      await expect
        .poll(() => said.filter((line) => line.includes("runs again")).length, patience)
        .toBe(killed);
    }
    const pid = await serverPid();
    await database.stop();
    await sleep(500);
    expect(isAlive(pid)).toBe(false);
    await expect(query(database.url, "SELECT 1")).rejects.toThrow(/ECONNREFUSED/);
  });

  test("goes on in its log, and puts a long one aside", async () => {
    const log = join(dataDir, "server.log");
    await writeFile(log, "why the last one ended\n");
    await (await startEmbedded({ dataDir })).stop();
    expect(await readFile(log, "utf8")).toMatch(
      /^why the last one ended\n[\s\S]+ready to accept connections/,
    );
    await writeFile(log, "x".repeat(6 * 1024 * 1024));
    await (await startEmbedded({ dataDir })).stop();
    expect(await readFile(log, "utf8")).toMatch(/^(?!x)/);
    expect((await stat(`${log}.1`)).size).toBe(6 * 1024 * 1024);
  });

  test("is not fooled by a lock whose process id now belongs to another program", async () => {
    await writeFile(lockFile(), `${process.pid}\n${join(dataDir, "cluster")}\n1\n1\n\n127.0.0.1\n\nready\n`);
    const database = await startEmbedded({ dataDir });
    expect(await query(database.url, "SELECT 1 AS one")).toEqual({ one: 1 });
    await database.stop();
  });

  test("lets one of several that start at once make the cluster", async () => {
    const fresh = join(folder, "fresh");
    const started = await Promise.all(
      [0, 1, 2].map(() => startEmbedded({ dataDir: fresh, disposable: true })),
    );
    expect(new Set(started.map(({ url }) => url)).size).toBe(1);
    for (const { stop } of started) await stop();
  });
});
