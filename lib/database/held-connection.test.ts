import { afterAll, beforeAll, expect, test } from "vitest";
import { createTestDatabase, type TestDatabase } from "@/lib/testing/database";
import { WatchedPool } from "./watched-pool";

let database: TestDatabase;

beforeAll(async () => {
  database = await createTestDatabase();
});

afterAll(() => database.drop());

test("a connection that ends while it is held ends nothing else", async () => {
  const pool = new WatchedPool({ connectionString: database.url, max: 1 });
  const held = await pool.connect();
  const ended = new Promise<void>((resolve) => held.on("end", () => resolve()));
  const { rows } = await held.query<{ pid: number }>("SELECT pg_backend_pid() AS pid");
  await database.db.$queryRaw`SELECT pg_terminate_backend(${rows[0]?.pid}::int)`;
  await ended;
  held.release(true);
  expect((await pool.query("SELECT 1 AS one")).rows).toEqual([{ one: 1 }]);
  await pool.end();
});
