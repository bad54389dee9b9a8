import "server-only";
import { createHash } from "node:crypto";
import { PrismaPg } from "@prisma/adapter-pg";
import { LRUCache } from "lru-cache";
import { WatchedPool } from "./database/watched-pool";
import { env } from "./env";
import { type Prisma, PrismaClient } from "./generated/prisma/client";
import { log } from "./log";

type Options = { size?: number; limited?: boolean };

/** What a request may take of the database, in milliseconds; PostgreSQL itself ends what takes longer. */
const limits = { statement_timeout: 10_000, lock_timeout: 5000, idle_in_transaction_session_timeout: 20_000 };

/**
 * A client of its own, for tests, seeds and tools; whoever opens it disconnects it. Only a `limited` one has the bounds
 * of a request.
 */
export function openDb(url: string, { size = env.DATABASE_POOL_SIZE, limited = false }: Options = {}) {
  // The adapter drops the zone of a timestamp, so every connection speaks UTC, whatever the server's default.
  const settings = { TimeZone: "UTC", ...(limited ? limits : {}) };
  const pool = new WatchedPool(
    {
      connectionString: url,
      max: size,
      idleTimeoutMillis: 30_000,
      options: Object.entries(settings)
        .map(([name, value]) => `-c ${name}=${value}`)
        .join(" "),
      ...(limited ? { connectionTimeoutMillis: 10_000, query_timeout: 15_000 } : {}),
    },
    (reachable) =>
      reachable ? log.info("the database answers again") : log.error("the database does not answer"),
  );
  const adapter = new PrismaPg(pool, { statementNameGenerator: statementName, disposeExternalPool: true });
  return new PrismaClient({ adapter });
}

/** A statement that says this is planned for its values each time. */
export const unnamed = "/* unnamed */";

const maxNames = 500;
const names = new Map<string, string>();
const uses = new LRUCache<string, number>({ max: 2 * maxNames });

/**
 * PostgreSQL plans a statement once per connection and name: joining relations costs more to plan than to run. Since a
 * connection keeps every statement that it was given by name, only those that come again get one, and only so many.
 */
export function statementName({ sql }: { sql: string }): string {
  const known = names.get(sql);
  if (known !== undefined) return known;
  const count = (uses.get(sql) ?? 0) + 1;
  uses.set(sql, count);
  if (count < 3 || names.size >= maxNames || sql.trimStart().startsWith(unnamed)) return "";
  const name = createHash("sha1").update(sql).digest("base64url");
  names.set(sql, name);
  return name;
}

export type Client = ReturnType<typeof openDb>;

/** What a use case queries with: the client itself or the handle of a running transaction. */
export type Db = Prisma.TransactionClient & Partial<Pick<Client, "$transaction">>;

const held: typeof globalThis & { jishiDb?: Client; jishiReplica?: Client } = globalThis;

/** The process's one client; it connects with its first query. */
export function db(): Client {
  held.jishiDb ??= openDb(env.DATABASE_URL ?? missingUrl(), { limited: true });
  return held.jishiDb;
}

/** The read replica, if there is one: what anonymous visitors read may be a moment old. */
export function replica(): Client {
  if (!env.DATABASE_REPLICA_URL) return db();
  held.jishiReplica ??= openDb(env.DATABASE_REPLICA_URL, { limited: true });
  return held.jishiReplica;
}

/** Whether the database answers. */
export function isReachable(): Promise<boolean> {
  return db().$queryRaw`SELECT 1`.then(
    () => true,
    () => false,
  );
}

function missingUrl(): never {
  throw new Error("DATABASE_URL is not set: start through `npm run demo`, `npm start` or `npm run dev`");
}
