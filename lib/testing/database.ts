import { afterAll, beforeAll, inject } from "vitest";
import { type Client, openDb } from "@/lib/db";
import { createDatabase, dropDatabase, nameDatabase } from "./cluster";

export type TestDatabase = { url: string; db: Client; drop(): Promise<void> };

/** A copy of the migrated template, for this test file alone; whoever makes it drops it. */
export async function createTestDatabase(): Promise<TestDatabase> {
  const template = inject("templateUrl");
  const url = nameDatabase(template);
  await createDatabase(url, template);
  const db = openDb(url);
  const drop = async () => {
    await db.$disconnect();
    await dropDatabase(url);
  };
  return { url, db, drop };
}

/** A database of its own for the tests of a file or a `describe`; call the result inside a test. */
export function useTestDatabase(): () => Client {
  let database: TestDatabase | undefined;
  beforeAll(async () => {
    database = await createTestDatabase();
  });
  afterAll(() => database?.drop());
  return () => {
    if (!database) throw new Error("the test database exists only inside a test");
    return database.db;
  };
}
