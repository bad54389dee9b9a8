import { randomBytes } from "node:crypto";
import { chmod, mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import { startEmbedded } from "@/lib/database/embedded";
import { isAlive } from "@/lib/database/pids";
import { prepareDatabase } from "@/lib/database/prepare";

/** A PostgreSQL of the tests' own; `templateUrl` names a migrated database that tests copy. */
export type Cluster = { templateUrl: string; stop(): Promise<void> };

/** How the temporary folders of tests begin; the id of the process that made them follows. */
export const TEMPORARY = "jishi-test-";

/** What a run that was killed left behind; its server died with it. */
async function removeAbandoned() {
  for (const name of await readdir(tmpdir())) {
    const pid = Number(name.slice(TEMPORARY.length).split("-")[0]);
    if (!name.startsWith(TEMPORARY) || isAlive(pid)) continue;
    await rm(join(tmpdir(), name), { recursive: true, force: true }).catch(() => {});
  }
}

/** Starts a cluster in the system's temporary folder, or joins the one that the gate already started. */
export async function startCluster(): Promise<Cluster> {
  const shared = process.env.TEST_TEMPLATE_URL;
  if (shared) return { templateUrl: shared, stop: async () => {} };
  await removeAbandoned();
  const folder = await mkdtemp(join(tmpdir(), `${TEMPORARY}${process.pid}-`));
  // As root, the server may have to run as the owner of the checkout, who must be able to pass.
  await chmod(folder, 0o711);
  const server = await startEmbedded({ dataDir: join(folder, "postgres"), disposable: true });
  await prepareDatabase(server.url);
  return {
    templateUrl: server.url,
    async stop() {
      await server.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** The URL of a database that does not exist yet, in the same cluster as the template. */
export function nameDatabase(templateUrl: string): string {
  const url = new URL(templateUrl);
  url.pathname = `/test_${randomBytes(8).toString("hex")}`;
  return url.href;
}

/** Runs a statement about the database that `url` names, from outside it. */
export async function administer(url: string, statement: (name: string) => string) {
  const target = new URL(url);
  const name = pg.escapeIdentifier(target.pathname.slice(1));
  target.pathname = "/postgres";
  const client = new pg.Client({ connectionString: target.href });
  await client.connect();
  try {
    await client.query(statement(name));
  } finally {
    await client.end();
  }
}

/** Makes the database that `url` names, a copy of the template or, without one, empty. */
export async function createDatabase(url: string, templateUrl?: string): Promise<void> {
  const template = templateUrl ? pg.escapeIdentifier(new URL(templateUrl).pathname.slice(1)) : "template0";
  await administer(url, (name) => `CREATE DATABASE ${name} TEMPLATE ${template}`);
}

export async function dropDatabase(url: string): Promise<void> {
  await administer(url, (name) => `DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
}
