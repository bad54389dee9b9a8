import { once } from "node:events";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { createContext, inTransaction } from "@/lib/domain/context";
import { expire } from "@/lib/domain/effects";
import { administer } from "@/lib/testing/cluster";
import { createTestDatabase, type TestDatabase } from "@/lib/testing/database";
import { eventually } from "@/lib/testing/eventually";
import { runScript } from "@/lib/testing/own-process";
import { announceExpired } from "./announce";
import { listenForExpiries } from "./broadcast";
import { createMemory } from "./memory";
import { expiryCount, isCurrent, type Tag } from "./versions";

let database: TestDatabase;
let listening: { stop: AbortController; ended: Promise<void> } | undefined;
beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.drop());
afterEach(async () => {
  listening?.stop.abort();
  await listening?.ended;
});

/** Listens as a server does, and waits until it hears. */
async function listen() {
  const stop = new AbortController();
  listening = { stop, ended: listenForExpiries(database.url, stop.signal) };
  await eventually(() => expect(isCurrent([], expiryCount())).toBe(true));
}

/** Runs a script in a process of its own and returns how it ended. */
async function runElsewhere(script: string): Promise<{ code: number | null; signal: string | null }> {
  const child = runScript(script, database.url);
  const [code, signal] = await once(child, "exit");
  return { code, signal };
}

const imports = `
  import { db } from "./lib/db.ts";
  import { createContext, inTransaction } from "./lib/domain/context.ts";
  import { expire } from "./lib/domain/effects.ts";`;

const isStale = (tag: Tag, since: number) => eventually(() => expect(isCurrent([tag], since)).toBe(false));

describe("what a transaction makes stale", () => {
  test("reaches a process that listens when the writer is killed right after its commit", async () => {
    await listen();
    const since = expiryCount();
    const { signal } = await runElsewhere(`${imports}
      const killed = {
        async $transaction(...args) {
          await db().$transaction(...args);
          process.kill(process.pid, "SIGKILL");
        },
      };
      await inTransaction(createContext(killed, null), async (tx) => expire(tx, "product:1"));`);
    expect(signal).toBe("SIGKILL");
    await isStale("product:1", since);
    expect(isCurrent(["product:2"], since)).toBe(true);
  });

  test("reaches it from a plain script that never listened", async () => {
    await listen();
    const since = expiryCount();
    const { code } = await runElsewhere(`${imports}
      await inTransaction(createContext(db(), null), async (tx) => expire(tx, "shop:7"));
      await db().$disconnect();`);
    expect(code).toBe(0);
    await isStale("shop:7", since);
  });

  test("is stale in the writer's own process at once", async () => {
    await listen();
    const since = expiryCount();
    await inTransaction(createContext(database.db, null), async (tx) => expire(tx, "categories"));
    expect(isCurrent(["categories"], since)).toBe(false);
  });

  test("stays current after a rollback, here and elsewhere", async () => {
    await listen();
    const since = expiryCount();
    const rolledBack = inTransaction(createContext(database.db, null), async (tx) => {
      expire(tx, "tags");
      throw new Error("no");
    });
    await expect(rolledBack).rejects.toThrow("no");
    await announceExpired(database.db, ["a later sign"]);
    await eventually(() => expect(isCurrent(["a later sign"], since)).toBe(false));
    expect(isCurrent(["tags"], since)).toBe(true);
  });

  test("joins the transaction that already runs", async () => {
    await listen();
    const since = expiryCount();
    await inTransaction(createContext(database.db, null), async (outer) => {
      await inTransaction(outer, async (tx) => expire(tx, "shops"));
      expect(isCurrent(["shops"], since)).toBe(true);
    });
    expect(isCurrent(["shops"], since)).toBe(false);
  });

  test("can't be said outside a transaction, where a crash would lose it", () => {
    expect(() => expire(createContext(database.db, null), "tags")).toThrow("inTransaction");
  });

  test.each([600, 100_000])("reaches others when it is %i tags", async (count) => {
    await listen();
    const since = expiryCount();
    const tags = Array.from({ length: count }, (_, index): Tag => `product:${index + 1_000_000}`);
    await announceExpired(database.db, tags);
    for (const tag of [tags[0], tags.at(-1)]) await isStale(tag ?? "tags", since);
  });

  test("ignores what others notify on the channel", async () => {
    await listen();
    const since = expiryCount();
    await database.db
      .$executeRaw`SELECT pg_notify('jishi_expired', '{"tags": 1}'), pg_notify('jishi_expired', 'x')`;
    await announceExpired(database.db, ["a later sign"]);
    await eventually(() => expect(isCurrent(["a later sign"], since)).toBe(false));
    expect(isCurrent(["tags"], since)).toBe(true);
  });
});

describe("a process whose listening connection is lost", () => {
  test("serves nothing from memory until it listens again, and what was missed stays stale", async () => {
    await listen();
    const memory = createMemory<string>({ name: "a test", sizeOf: () => 1, ttl: 60_000 });
    const read = (value: string) => memory.compute("list", ["products"], async () => value);
    await read("before");
    expect(memory.find("list")).toBe("before");

    const name = new URL(database.url).pathname.slice(1);
    await administer(database.url, (quoted) => `ALTER DATABASE ${quoted} ALLOW_CONNECTIONS false`);
    await administer(
      database.url,
      () => `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
        WHERE datname = '${name}' AND application_name = 'jishi-listener'`,
    );
    await eventually(() => expect(memory.find("list")).toBeUndefined());
    await read("while deaf");
    expect(memory.find("list")).toBeUndefined();

    await administer(database.url, (quoted) => `ALTER DATABASE ${quoted} ALLOW_CONNECTIONS true`);
    await eventually(() => expect(isCurrent([], expiryCount())).toBe(true));
    expect(memory.find("list")).toBeUndefined();
    await read("after");
    expect(memory.find("list")).toBe("after");
  });
});

test("a process that never listened keeps what it has computed", async () => {
  const script = `
    import { createMemory } from "./lib/cache/memory.ts";
    const memory = createMemory({ maxSize: 10_000, sizeOf: () => 1, ttl: 60_000 });
    await memory.compute("row", ["products"], async () => "kept");
    process.exit(memory.find("row") === "kept" ? 0 : 1);`;
  expect(await runElsewhere(script)).toMatchObject({ code: 0 });
});
