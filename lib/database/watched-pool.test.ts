import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Client, openDb } from "@/lib/db";
import { toDomainError } from "@/lib/domain/database-errors";
import { type OwnCluster, startOwnCluster } from "@/lib/testing/own-cluster";

describe("a pool whose database goes", { timeout: 300_000 }, () => {
  let cluster: OwnCluster;
  let db: Client;

  beforeAll(async () => {
    cluster = await startOwnCluster();
    db = openDb(cluster.url, { size: 3, limited: true });
  });
  afterAll(async () => {
    await db.$disconnect();
    await cluster.remove();
  });

  const one = () => db.$queryRaw`SELECT 1 AS one`;

  /** The code of a failure that has to come long before any timeout of PostgreSQL or TCP would. */
  const refusal = (work: () => Promise<unknown>) =>
    Promise.race([
      work().then(
        () => "answered",
        (error: unknown) => toDomainError(error).code,
      ),
      sleep(60_000, "silence", { ref: false }),
    ]);

  async function untilAnswered() {
    for (let attempt = 0; attempt < 100; attempt += 1) {
      if ((await refusal(one)) === "answered") return;
      await sleep(100);
    }
    throw new Error("the pool did not recover");
  }

  test("what waits for a silent database fails, what comes later too, until it speaks again", async () => {
    await Promise.all([one(), one()]);
    await cluster.freeze();
    const more = Array.from({ length: 12 }, () => refusal(one));
    const transaction = refusal(() => db.$transaction((tx) => tx.$queryRaw`SELECT 1`, { maxWait: 60_000 }));
    expect(new Set([...(await Promise.all(more)), await transaction])).toEqual(
      new Set(["service.unavailable"]),
    );
    expect(await refusal(one)).toBe("service.unavailable");
    await cluster.thaw();
    await untilAnswered();
  });

  test("a query that waits while the database freezes fails, and so does its transaction", async () => {
    const slow = refusal(() =>
      db.$transaction((tx) => tx.$queryRaw`SELECT pg_sleep(100)::text`, { timeout: 120_000 }),
    );
    await sleep(200);
    await cluster.freeze();
    expect(await slow).toBe("service.unavailable");
    await cluster.thaw();
    await untilAnswered();
  });

  test("a slow query is not taken for a silent database", async () => {
    expect(await refusal(() => db.$queryRaw`SELECT pg_sleep(2)::text`)).toBe("answered");
  });

  test("a server that has no time to start another connection is not taken for a silent one", async () => {
    expect(await refusal(one)).toBe("answered");
    const [postmaster = 0] = await cluster.pids();
    process.kill(postmaster, "SIGSTOP");
    try {
      expect(await refusal(() => db.$queryRaw`SELECT pg_sleep(4)::text`)).toBe("answered");
    } finally {
      process.kill(postmaster, "SIGCONT");
    }
  });

  test("a stopped and restarted server is found again", async () => {
    await cluster.stop();
    expect(await refusal(one)).toBe("service.unavailable");
    expect(await refusal(() => db.$transaction((tx) => tx.$queryRaw`SELECT 1`))).toBe("service.unavailable");
    await cluster.restart();
    await untilAnswered();
  });

  test("locks, statements and connections that take too long are busy, not broken", async () => {
    await db.$executeRaw`CREATE TABLE held (id int)`;
    const locked = db.$transaction(async (tx) => {
      await tx.$executeRaw`LOCK TABLE held`;
      await tx.$executeRaw`SET LOCAL statement_timeout = 100`;
      return refusal(() =>
        db.$transaction(async (other) => {
          await other.$executeRaw`SET LOCAL lock_timeout = 100`;
          await other.$queryRaw`SELECT * FROM held`;
        }),
      );
    });
    expect(await locked).toBe("service.busy");
    const long = () =>
      db.$transaction(async (tx) => {
        await tx.$executeRaw`SET LOCAL statement_timeout = 100`;
        await tx.$queryRaw`SELECT pg_sleep(5)::text`;
      });
    expect(await refusal(long)).toBe("service.busy");
    const idle = () => db.$transaction(() => sleep(1000), { timeout: 100 });
    expect(await refusal(() => idle().then(one))).toMatch(/answered|service.busy/);
    const starved = Array.from({ length: 3 }, () => db.$transaction(() => sleep(1500), { timeout: 5000 }));
    await sleep(100);
    expect(await refusal(() => db.$transaction((tx) => tx.$queryRaw`SELECT 1`, { maxWait: 200 }))).toBe(
      "service.busy",
    );
    await Promise.all(starved);
  });
});

test("a defect stays a defect", () => {
  expect(toDomainError(new TypeError("x is undefined")).code).toBe("internal.unexpected");
  expect(toDomainError(undefined).code).toBe("internal.unexpected");
});
