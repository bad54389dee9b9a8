import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { migrationsFolder } from "./migrate";
import { openSchemaEngine } from "./schema-engine";

const schemaFolder = join(import.meta.dirname, "..", "..", "prisma", "schema");

/** The whole schema after the last migration: what the next one is compared with. */
const snapshotFile = join(migrationsFolder, "schema.prisma");

/** All files of the schema folder as one text. */
export async function currentSchema(): Promise<string> {
  const names = (await readdir(schemaFolder)).filter((name) => name.endsWith(".prisma")).sort();
  const files = await Promise.all(names.map((name) => readFile(join(schemaFolder, name), "utf8")));
  return files.join("");
}

/** The schema that the migrations lead to; empty before the first. */
export async function migratedSchema(): Promise<string> {
  return readFile(snapshotFile, "utf8").catch(() => "");
}

/** The SQL that leads from one Prisma schema to another; from nothing when the first is empty. */
export async function diffSchemas(from: string, to: string): Promise<string> {
  const engine = await openSchemaEngine();
  const target = (content: string) => ({
    tag: "schemaDatamodel" as const,
    files: [{ path: "schema.prisma", content }],
  });
  const result = await engine.diff({
    from: from === "" ? { tag: "empty" } : target(from),
    to: target(to),
    script: true,
    exitCode: null,
    filters: { externalTables: [], externalEnums: [] },
  });
  return result.stdout ?? "";
}

/** The SQL from an empty database to the schema, as far as the schema language can express it. */
export async function schemaSql(): Promise<string> {
  return diffSchemas("", await currentSchema());
}

/** Writes the migration for what changed in the schema; returns its file, or null when nothing did. */
async function writeMigration(name: string): Promise<string | null> {
  const schema = await currentSchema();
  const sql = await diffSchemas(await migratedSchema(), schema);
  if (sql.includes("This is an empty migration")) return null;
  const time = new Date().toISOString().replace(/\D/g, "").slice(0, 14);
  const folder = join(migrationsFolder, `${time}_${name}`);
  await mkdir(folder);
  await writeFile(join(folder, "migration.sql"), sql);
  await writeFile(snapshotFile, schema);
  return join(folder, "migration.sql");
}

if (import.meta.main) {
  const name = process.argv[2];
  if (name === undefined) {
    console.log(await diffSchemas(await migratedSchema(), await currentSchema()));
  } else if (/^[a-z0-9_]+$/.test(name)) {
    console.log((await writeMigration(name)) ?? "the schema has not changed");
  } else {
    console.error("usage: npm run db:diff [-- name_of_the_migration], in lower case with underscores");
    process.exitCode = 1;
  }
}
