import { once } from "node:events";
import { afterAll, beforeAll, describe, expect, inject, onTestFinished, test, vi } from "vitest";
import { z } from "zod";
import { migrate } from "@/lib/database/migrate";
import { type Client, openDb } from "@/lib/db";
import { createContext, inTransaction } from "@/lib/domain/context";
import { createDatabase, dropDatabase, nameDatabase } from "@/lib/testing/cluster";
import { eventually } from "@/lib/testing/eventually";
import { startOwnCluster } from "@/lib/testing/own-cluster";
import { runScript } from "@/lib/testing/own-process";
import { enqueue } from "./enqueue";
import { installJobs } from "./install";
import { defineJob, type Job } from "./job";
import { startWorker } from "./worker";

const url = nameDatabase(inject("templateUrl"));
let db: Client;
beforeAll(async () => {
  await createDatabase(url, inject("templateUrl"));
  db = openDb(url);
});
afterAll(async () => {
  await db.$disconnect();
  await dropDatabase(url);
});

const quick = { retries: 3, retryAfter: 1, heartbeat: 10, poll: 0.5 } as const;

/** A job that keeps what it was given. */
function remember(name: string, run: Job["run"] = async () => undefined) {
  const seen: number[] = [];
  const job = defineJob({
    ...quick,
    name,
    input: z.object({ n: z.int() }),
    async run(context, input, signal) {
      await run(context, input, signal);
      seen.push(input.n);
    },
  });
  return { job, seen };
}

async function work(...jobs: Job[]) {
  const worker = await startWorker(url, jobs);
  onTestFinished(() => worker.stop());
}

const commit = (client: Client, job: Job, n: number, delay = 0) =>
  inTransaction(createContext(client, null), async (tx) => enqueue(tx, job, { n }, { delay }));

describe("a job", () => {
  test("runs after the commit, and not at all after a rollback", async () => {
    const { job, seen } = remember("commit");
    await installJobs(url, [job]);
    const undone = inTransaction(createContext(db, null), async (tx) => {
      enqueue(tx, job, { n: 1 });
      throw new Error("no");
    });
    await expect(undone).rejects.toThrow("no");
    await commit(db, job, 2);
    await work(job);
    await eventually(() => expect(seen).toEqual([2]));
  });

  test("that fails is tried again, with its request's name in its context", async () => {
    let attempts = 0;
    const names: string[] = [];
    const { job, seen } = remember("again", async ({ requestId }) => {
      names.push(requestId);
      attempts += 1;
      if (attempts < 3) throw new Error("not yet");
    });
    await work(job);
    await commit(db, job, 7);
    await eventually(() => expect(seen).toEqual([7]));
    expect(new Set(names).size).toBe(1);
    expect(names[0]).toMatch(/^again:[0-9a-f-]{36}$/);
  });

  test("is not queued with an input that it doesn't admit, nor outside a transaction", async () => {
    const { job } = remember("strict");
    await expect(commit(db, job, 1.5)).rejects.toThrow();
    expect(() => enqueue(createContext(db, null), job, { n: 1 })).toThrow("inTransaction");
  });

  test("without a queue fails its transaction: it would be lost in silence", async () => {
    await expect(commit(db, remember("nowhere").job, 1)).rejects.toThrow(/retry_limit|null value/);
  });

  test("takes its queue's settings from its declaration", async () => {
    const { job } = remember("settings");
    await installJobs(url, [{ ...job, retries: 9, timeout: 77 }]);
    await commit(db, job, 1, 3600);
    const [row] = await db.$queryRaw<unknown[]>`
      SELECT retry_limit, expire_seconds, retry_backoff, policy, heartbeat_seconds, start_after > now() AS waits,
        keep_until > start_after AS kept FROM jobs.job WHERE name = 'settings'`;
    expect(row).toEqual({
      retry_limit: 9,
      expire_seconds: 77,
      retry_backoff: true,
      policy: "standard",
      heartbeat_seconds: 10,
      waits: true,
      kept: true,
    });
  });

  test("with a schedule starts by itself, and no more once it is no longer declared", async () => {
    const { job } = remember("scheduled");
    const scheduled = { ...job, input: z.object({}), schedule: "* * * * *" };
    await installJobs(url, [scheduled]);
    const names = () => db.$queryRaw`SELECT name, cron FROM jobs.schedule`;
    expect(await names()).toEqual([{ name: "scheduled", cron: "* * * * *" }]);
    await installJobs(url, []);
    expect(await names()).toEqual([]);
  });
});

test("the queue's tables come and stay, however often and by however many they are installed", async () => {
  const fresh = nameDatabase(inject("templateUrl"));
  await createDatabase(fresh);
  onTestFinished(() => dropDatabase(fresh));
  await migrate(fresh);
  const { job } = remember("install");
  await Promise.all([installJobs(fresh, [job]), installJobs(fresh, [job])]);
  await installJobs(fresh, [job]);
  const client = openDb(fresh);
  onTestFinished(() => client.$disconnect());
  expect(await client.$queryRaw`SELECT name FROM jobs.queue WHERE name = 'install'`).toHaveLength(1);
});

test("a worker that is killed loses nothing: its job runs again elsewhere", async () => {
  const { job, seen } = remember("killed");
  await installJobs(url, [job]);
  await commit(db, job, 5);
  const script = `
    import { z } from "zod";
    import { startWorker } from "./lib/jobs/worker.ts";
    const run = async () => { process.send("running"); await new Promise(() => {}); };
    await startWorker(process.env.DATABASE_URL, [{ ...${JSON.stringify({ ...quick, name: "killed" })}, input: z.object({ n: z.int() }), run }]);`;
  const child = runScript(script, url);
  await once(child, "message");
  child.kill("SIGKILL");
  await once(child, "exit");
  await work(job);
  await eventually(() => expect(seen).toEqual([5]));
});

test("a worker that is stopped ends what it began, and takes no more", async () => {
  const release = Promise.withResolvers<void>();
  const began = vi.fn();
  const { job, seen } = remember("graceful", async () => {
    began();
    await release.promise;
  });
  await installJobs(url, [job]);
  const worker = await startWorker(url, [job]);
  await commit(db, job, 1);
  await eventually(() => expect(began).toHaveBeenCalledOnce());
  const stopped = worker.stop();
  await commit(db, job, 2);
  release.resolve();
  await stopped;
  expect(seen).toEqual([1]);
});

test("a worker goes on by itself when PostgreSQL was stopped and is back", async () => {
  const cluster = await startOwnCluster();
  onTestFinished(() => cluster.remove());
  await migrate(cluster.url);
  const { job, seen } = remember("restart");
  await installJobs(cluster.url, [job]);
  const worker = await startWorker(cluster.url, [job]);
  onTestFinished(() => worker.stop());
  const client = openDb(cluster.url);
  onTestFinished(() => client.$disconnect());
  await commit(client, job, 1);
  await eventually(() => expect(seen).toEqual([1]));
  await cluster.stop();
  await cluster.restart();
  await eventually(() => commit(client, job, 2));
  await eventually(() => expect(seen).toEqual([1, 2]));
});
