import { chmod, mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startEmbedded } from "@/lib/database/embedded";
import { freePort } from "@/lib/database/free-port";
import { TEMPORARY } from "./cluster";

/** A PostgreSQL that a test may stop, freeze and kill without hurting any other. */
export async function startOwnCluster() {
  const folder = await mkdtemp(join(tmpdir(), `${TEMPORARY}${process.pid}-`));
  await chmod(folder, 0o711);
  const dataDir = join(folder, "postgres");
  const options = { dataDir, port: await freePort(), disposable: true };
  let server = await startEmbedded(options);

  /** The server and its processes, one per connection. */
  async function pids(): Promise<number[]> {
    const main = (await readFile(join(dataDir, "cluster", "postmaster.pid"), "utf8")).split("\n")[0] ?? "";
    const children = await readFile(`/proc/${main}/task/${main}/children`, "utf8");
    return [main, ...children.trim().split(" ")].map(Number).filter((pid) => pid > 0);
  }

  async function signal(name: NodeJS.Signals) {
    for (const pid of await pids()) process.kill(pid, name);
  }

  return {
    url: server.url,
    dataDir,
    pids,
    /** It keeps its connections, takes new ones, and says nothing. */
    freeze: () => signal("SIGSTOP"),
    thaw: () => signal("SIGCONT"),
    stop: () => server.stop(),
    async restart() {
      server = await startEmbedded(options);
    },
    async remove() {
      await signal("SIGCONT").catch(() => {});
      await server.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

export type OwnCluster = Awaited<ReturnType<typeof startOwnCluster>>;
