import { createHash } from "node:crypto";
import { PrismaPg } from "@prisma/adapter-pg";
import { env } from "./env";
import { type Prisma, PrismaClient } from "./generated/prisma/client";

/** A client of its own, for tests, seeds and tools; whoever opens it disconnects it. */
export function openDb(url: string, size = env.DATABASE_POOL_SIZE) {
  // The adapter drops the zone of a timestamp, so every connection speaks UTC, whatever the server's default.
  const options = "-c TimeZone=UTC";
  const pool = { connectionString: url, max: size, idleTimeoutMillis: 30_000, options };
  return new PrismaClient({ adapter: new PrismaPg(pool, { statementNameGenerator: statementName }) });
}

/** PostgreSQL plans a statement once per connection and name: joining relations costs more to plan than to run. */
function statementName({ sql }: { sql: string }): string {
  return createHash("sha1").update(sql).digest("base64url");
}

export type Client = ReturnType<typeof openDb>;

/** What a use case queries with: the client itself or the handle of a running transaction. */
export type Db = Prisma.TransactionClient & Partial<Pick<Client, "$transaction">>;

const held: typeof globalThis & { jishiDb?: Client; jishiReplica?: Client } = globalThis;

/** The process's one client; it connects with its first query. */
export function db(): Client {
  held.jishiDb ??= openDb(env.DATABASE_URL ?? missingUrl());
  return held.jishiDb;
}

/** The read replica, if there is one: what anonymous visitors read may be a moment old. */
export function replica(): Client {
  if (!env.DATABASE_REPLICA_URL) return db();
  held.jishiReplica ??= openDb(env.DATABASE_REPLICA_URL);
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
