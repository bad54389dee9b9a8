import { cp, mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import { afterEach, beforeEach, describe, expect, inject, test } from "vitest";
import { createDatabase, dropDatabase, nameDatabase } from "@/lib/testing/cluster";
import { migrate, migrationsFolder, pendingMigrations, readMigrations } from "./migrate";

describe("migrate", () => {
  let folder: string;
  let url: string;

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), "jishi-migrations-"));
    url = nameDatabase(inject("templateUrl"));
    await createDatabase(url);
    await write("1_first", "CREATE TABLE first (id int);");
    await write("2_second", "CREATE TABLE second (id int); INSERT INTO second VALUES (1);");
  });

  afterEach(async () => {
    await dropDatabase(url);
    await rm(folder, { recursive: true });
  });

  async function write(name: string, sql: string) {
    await mkdir(join(folder, name), { recursive: true });
    await writeFile(join(folder, name, "migration.sql"), sql);
  }

  async function query(sql: string) {
    const client = new pg.Client({ connectionString: url });
    await client.connect();
    const { rows } = await client.query(sql);
    await client.end();
    return rows;
  }

  test("applies every migration in order, once", async () => {
    expect(await pendingMigrations(url, folder)).toEqual(["1_first", "2_second"]);
    expect(await migrate(url, folder)).toEqual(["1_first", "2_second"]);
    expect(await migrate(url, folder)).toEqual([]);
    expect(await pendingMigrations(url, folder)).toEqual([]);
  });

  test("keeps the history as Prisma does", async () => {
    await migrate(url, folder);
    const [first] = await readMigrations(folder);
    const history = await query('SELECT * FROM "_prisma_migrations" ORDER BY migration_name');
    expect(history[0]).toMatchObject({ checksum: first?.checksum, migration_name: "1_first", logs: null });
    expect(history[0]).toMatchObject({ rolled_back_at: null, applied_steps_count: 1 });
    expect(history[0].id).toMatch(/^[0-9a-f-]{36}$/);
    expect(history[0].finished_at >= history[0].started_at).toBe(true);
  });

  test("applies each once when many servers start at the same time", async () => {
    const applied = await Promise.all(Array.from({ length: 8 }, () => migrate(url, folder)));
    expect(applied.flat().sort()).toEqual(["1_first", "2_second"]);
  });

  test("undoes a migration that fails half-way and keeps those before it", async () => {
    await write("3_third", "CREATE TABLE third (id int); SELECT * FROM nowhere;");
    await expect(migrate(url, folder)).rejects.toThrow(/3_third failed and was undone.*nowhere/);
    expect(await query("SELECT to_regclass('second') AS second, to_regclass('third') AS third")).toEqual([
      { second: "second", third: null },
    ]);
    await write("3_third", "CREATE TABLE third (id int);");
    expect(await migrate(url, folder)).toEqual(["3_third"]);
  });

  test("refuses a migration that was changed after it was applied", async () => {
    await migrate(url, folder);
    await write("1_first", "CREATE TABLE another (id int);");
    await expect(migrate(url, folder)).rejects.toThrow(/1_first was changed after it was applied/);
  });

  test("refuses to go on after a failure that Prisma recorded", async () => {
    await migrate(url, folder);
    await query("UPDATE \"_prisma_migrations\" SET finished_at = NULL WHERE migration_name = '2_second'");
    await expect(migrate(url, folder)).rejects.toThrow(/2_second failed earlier/);
  });

  test("ignores what is no migration beside them", async () => {
    await cp(join(migrationsFolder, "migration_lock.toml"), join(folder, "migration_lock.toml"));
    expect(await migrate(url, folder)).toHaveLength(2);
  });
});
