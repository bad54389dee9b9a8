import { execFile } from "node:child_process";
import { stat } from "node:fs/promises";
import { dirname } from "node:path";
import { promisify } from "node:util";

const run = promisify(execFile);

/** How a PostgreSQL program is started: a command to put before it, and the user it runs as and owns its files. */
export type Identity = { prefix: string[]; uid?: number; gid?: number };

const NOBODY = 65534;

const itself: Identity = { prefix: [] };

// PostgreSQL refuses to run as root. In a user namespace of its own it sees itself as nobody while the
// kernel goes on seeing root, so it needs no system user and can enter folders that only root may enter.
const mapped: Identity = {
  prefix: ["unshare", "--user", `--map-user=${NOBODY}`, `--map-group=${NOBODY}`],
  uid: 0,
  gid: 0,
};

const asUser = (uid: number, gid: number): Identity => ({ prefix: [], uid, gid });

/** The options for `spawn` that make a program run under this identity. */
export function spawnAs(identity: Identity): { uid?: number; gid?: number } {
  return identity.prefix.length > 0 ? {} : { uid: identity.uid, gid: identity.gid };
}

/** The command line of a program under this identity. */
export function commandAs(identity: Identity, program: string, args: string[]): [string, string[]] {
  const [command = program, ...rest] = [...identity.prefix, program, ...args];
  return [command, rest];
}

async function nearestExisting(path: string): Promise<string> {
  const found = await stat(path).catch(() => null);
  return found || dirname(path) === path ? path : nearestExisting(dirname(path));
}

/** The ordinary users who own a folder on the way to `path`, the nearest first: they can enter it. */
async function ownersAbove(path: string): Promise<Identity[]> {
  const { uid, gid } = await stat(path);
  const above = dirname(path) === path ? [] : await ownersAbove(dirname(path));
  return uid === 0 ? above : [asUser(uid, gid), ...above];
}

async function reaches(identity: Identity, program: string, folder: string): Promise<boolean> {
  const [command, args] = commandAs(identity, "sh", ["-c", 'test -x "$0" && test -x "$1"', program, folder]);
  return run(command, args, { ...spawnAs(identity), cwd: "/" }).then(
    () => true,
    () => false,
  );
}

/**
 * Under which identity PostgreSQL can run on a data folder: an ordinary user's own; for root the owner of an
 * existing folder, else the first of a namespace, the owners of the folders above and nobody that reaches both paths.
 */
export async function identityFor(dataDir: string, program: string): Promise<Identity> {
  if (process.getuid?.() !== 0) return itself;
  const existing = await stat(dataDir).catch(() => null);
  if (existing && existing.uid !== 0) return asUser(existing.uid, existing.gid);
  const folder = await nearestExisting(dataDir);
  const owners = [...(await ownersAbove(folder)), ...(await ownersAbove(program))];
  for (const candidate of [mapped, ...owners, asUser(NOBODY, NOBODY)]) {
    if (await reaches(candidate, program, folder)) return candidate;
  }
  throw new Error(
    `PostgreSQL does not run as root, and no other user can reach both ${program} and ${folder}. ` +
      "Run as an ordinary user, install util-linux (unshare), or set DATABASE_URL to a server of your own.",
  );
}
