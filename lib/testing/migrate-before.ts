import { cp, mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import { afterAll, beforeAll, inject } from "vitest";
import { migrate, migrationsFolder } from "@/lib/database/migrate";
import { createDatabase, dropDatabase, nameDatabase, TEMPORARY } from "./cluster";

/** A database of a file of its own, as it was before the migration of this name; `client` is open inside a test. */
export function useDatabaseBefore(name: string): { url: string; client: pg.Client } {
  const url = nameDatabase(inject("templateUrl"));
  const client = new pg.Client({ connectionString: url });
  beforeAll(async () => {
    await createDatabase(url);
    await migrateBefore(url, name);
    await client.connect();
  });
  afterAll(async () => {
    await client.end();
    await dropDatabase(url);
  });
  return { url, client };
}

/** Applies the migrations before the one of this name, as a database has them that is older. */
async function migrateBefore(url: string, name: string): Promise<void> {
  const all = (await readdir(migrationsFolder)).filter((each) => /^\d/.test(each)).sort();
  const end = all.findIndex((each) => each.endsWith(`_${name}`));
  if (end < 0) throw new Error(`there is no migration ${name}`);
  const folder = await mkdtemp(join(tmpdir(), `${TEMPORARY}${process.pid}-`));
  try {
    for (const each of all.slice(0, end))
      await cp(join(migrationsFolder, each), join(folder, each), { recursive: true });
    await migrate(url, folder);
  } finally {
    await rm(folder, { recursive: true });
  }
}
