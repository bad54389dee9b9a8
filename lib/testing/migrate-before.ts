import { cp, mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { migrate, migrationsFolder } from "@/lib/database/migrate";
import { TEMPORARY } from "./cluster";

/** Applies the migrations before the one of this name, as a database has them that is older. */
export async function migrateBefore(url: string, name: string): Promise<void> {
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
