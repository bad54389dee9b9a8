import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { startWorkerProcess } from "@/lib/cli/work";
import { prepareDatabase } from "@/lib/database/prepare";
import { type Client, openDb } from "@/lib/db";
import { checkCounters } from "@/lib/domain/outreach/check-counters";
import { listDoubts } from "@/lib/domain/outreach/list-doubts";
import { envNames } from "@/lib/env";
import { authSecret } from "@/lib/testing/auth-secret";
import { TEMPORARY } from "@/lib/testing/cluster";
import { actorOf, contextFor } from "@/lib/testing/factories";
import { startImapServer } from "@/lib/testing/imap-server";
import { type OwnCluster, startOwnCluster } from "@/lib/testing/own-cluster";
import { type Drill, mustHold, numbered } from "./drill";
import { countOf, letGo, makeScene, type Scene, wake } from "./outreach-scene";
import { type KillPoint, killPoints, oneMore, startTraps } from "./outreach-traps";

const sizes = {
  short: { messages: 24, rounds: 1, restarts: 1 },
  long: { messages: 100, rounds: 4, restarts: 2 },
} as const;

const unset = Object.fromEntries(envNames.map((name) => [name, ""]));
const leaseSeconds = "5";

/** The longest that a run may take; it ends what hangs. */
const longestMs = 40 * 60_000;

type Stage = Awaited<ReturnType<typeof setUp>>;

/** A database, a mail server with its mailbox, and a worker that comes back when it dies. */
async function setUp(messages: number, lookUp: boolean) {
  const folder = await mkdtemp(join(tmpdir(), `${TEMPORARY}${process.pid}-`));
  const cluster = await startOwnCluster();
  await prepareDatabase(cluster.url);
  const db = openDb(cluster.url);
  const imap = await startImapServer();
  const traps = await startTraps(
    cluster.url,
    async (raw) => void (await imap.deliver(Buffer.from(raw), "Sent")),
  );
  const scene = await makeScene(db, messages);
  const worker = startWorkerProcess({
    ...{ port: 3000, dataDir: folder, databaseUrl: cluster.url, secret: authSecret },
    appUrl: "http://localhost:3000",
    env: {
      ...unset,
      LOG_LEVEL: "silent",
      SMTP_URL: traps.url,
      MAIL_FROM: "campaigns@shop.example",
      ...(lookUp ? { IMAP_URL: imap.url, IMAP_KEEPS_SENT: "on" } : {}),
      OUTREACH_LEASE_SECONDS: leaseSeconds,
    },
  });
  const stop = async () => {
    await worker.stop();
    await traps.open();
    await Promise.all([traps.stop(), imap.stop()]);
    await db.$disconnect();
    await cluster.remove();
    await rm(folder, { recursive: true, force: true });
  };
  return { db, cluster, traps, scene, worker, stop };
}

/** Waits for something that a worker does, waking it now and then as others' approvals would. */
async function whileWaking(db: Client, event: Promise<unknown>): Promise<void> {
  const done = event.then(() => true);
  while (!(await Promise.race([done, sleep(2000, false)]))) await wake(db);
}

async function killAt(
  { db, traps, scene, worker }: Stage,
  point: KillPoint,
  batch: readonly number[],
  lose: boolean,
) {
  const accepted = () => countOf(db, scene.ids, { state: "ACCEPTED" });
  const [first = 0] = batch;
  if (point === "before the claim") {
    // It works, and nothing is due.
    await letGo(db, [first]);
    await whileWaking(db, untilSettled(db, [first]));
  } else if (point === "after the commit") {
    const before = await accepted();
    await letGo(db, batch);
    await whileWaking(db, oneMore(db, scene.ids, before));
  } else {
    const reached = traps.set(point, lose);
    await letGo(db, batch);
    await whileWaking(db, reached);
  }
  const pid = worker.pid();
  if (pid === undefined) throw new Error("there is no worker to kill");
  process.kill(pid, "SIGKILL");
  await sleep(50);
  await traps.open();
  await letGo(db, batch);
}

/** PostgreSQL goes and comes back while mails leave; nobody wakes the worker. */
async function restart({ db, cluster, scene }: Stage, batch: readonly number[]) {
  const before = await countOf(db, scene.ids, { state: "ACCEPTED" });
  await letGo(db, batch);
  await wake(db);
  await whileWaking(db, oneMore(db, scene.ids, before));
  await restartCluster(cluster);
  await untilSettled(db, batch);
}

async function restartCluster(cluster: OwnCluster) {
  await cluster.stop();
  await cluster.restart();
}

const underWay = { in: ["QUEUED", "CLAIMED", "HANDING_OVER"] as ("QUEUED" | "CLAIMED" | "HANDING_OVER")[] };

/** Until all of these have gone, are in doubt with nobody left to ask, or wait for a person. */
async function untilSettled(db: Client, ids: readonly number[]): Promise<void> {
  const open = () =>
    countOf(db, ids, { OR: [{ state: underWay }, { state: "UNKNOWN", lookUpAt: { not: null } }] }).catch(
      () => 1,
    );
  while ((await open()) > 0) await sleep(200);
}

/** One run: so many mails, and a worker that is killed at each point in each round. */
async function perform(scale: "short" | "long", lookUp: boolean, tell: (progress: string) => void) {
  const { messages, rounds, restarts } = lookUp ? sizes[scale] : { ...sizes[scale], restarts: 0 };
  const stage = await setUp(messages, lookUp);
  const { db, scene } = stage;
  try {
    const kills = numbered(rounds).flatMap((round) =>
      killPoints.map((point) => ({ point, lose: point === "before the 250" && round % 2 === 1 })),
    );
    const waiting = [...scene.ids];
    const size = Math.floor(messages / (kills.length + restarts));
    await letGo(db, [...scene.refused.map(({ id }) => id), ...scene.limited]);
    for (const [index, { point, lose }] of kills.entries()) {
      tell(`look-up ${lookUp ? "on" : "off"}, kill ${index + 1} of ${kills.length}: ${point}`);
      await killAt(stage, point, waiting.splice(0, size), lose);
      const due =
        Math.floor(((index + 1) * restarts) / kills.length) > Math.floor((index * restarts) / kills.length);
      if (due) {
        tell("PostgreSQL restarts");
        await restart(stage, waiting.splice(0, size));
      }
    }
    tell("the rest leaves");
    await letGo(db, waiting);
    await whileWaking(db, untilSettled(db, scene.ids));
    return { kills: kills.length, restarts, ...(await judge(stage, scene, lookUp)) };
  } finally {
    await stage.stop();
  }
}

async function judge({ db, traps }: Stage, scene: Scene, lookUp: boolean) {
  const sent = traps.accepted.map(({ messageId }) => messageId);
  const copies = sent.length - new Set(sent).size;
  const all = [...scene.ids, ...scene.limited];
  const unknown = await countOf(db, all, { state: "UNKNOWN" });
  const written = await countOf(db, scene.ids, { state: { in: ["ACCEPTED", "UNKNOWN"] } });
  const refused = new Set(scene.refused.map(({ address }) => address));
  const suppressed = traps.accepted.filter(({ to }) => refused.has(to)).length;
  const limited = await countOf(db, scene.limited, { state: { in: ["ACCEPTED", "UNKNOWN"] } });
  let shown = 0;
  for (const owner of await db.user.findMany({ where: { matchTasks: { some: {} } } })) {
    shown += (await listDoubts(contextFor(db, actorOf(owner)), { page: { number: 1, size: 1 } })).total;
  }
  const resent = [...traps.handedOver.values()].filter((times) => times > 1).length;
  mustHold(copies === 0, `no mail is there twice (${copies} are)`);
  mustHold(suppressed === 0, "nothing went to an address that is not written to");
  mustHold(limited <= scene.capacity, `an account sends no more than it allows itself (${limited})`);
  mustHold(shown === unknown, "every mail in doubt is shown to a person");
  mustHold(
    written === scene.ids.length,
    `every mail has left or is in doubt (${written} of ${scene.ids.length})`,
  );
  if (lookUp) mustHold(unknown === 0, `the look-up settles every doubt (${unknown} are left)`);
  else mustHold(resent === 0, `without a look-up nothing is sent again by itself (${resent} were)`);
  const broken = await checkCounters(db);
  mustHold(
    Object.values(broken).every((count) => count === 0),
    `counters equal rows: ${JSON.stringify(broken)}`,
  );
  mustHold(!lookUp || new Set(sent).size === written + limited, "and the mail server has every one of them");
  return { accepted: new Set(sent).size, copies, unknown, shown, resent, suppressed, limited };
}

export const outreach: Drill = {
  name: "outreach",
  promise: "kill -9 of the worker at any point of a mail's way sends none twice and loses none in silence",
  async run(scale, tell) {
    const late = sleep(longestMs, undefined, { ref: false }).then(() => {
      throw new Error("the drill hangs");
    });
    const on = await Promise.race([perform(scale, true, tell), late]);
    const off = await Promise.race([perform(scale, false, tell), late]);
    const say = (name: string, figures: object) =>
      Object.entries(figures).map(([key, value]) => [`${key}, ${name}`, Number(value)] as const);
    return Object.fromEntries([...say("look-up on", on), ...say("look-up off", off)]);
  },
};
