import { Socket } from "node:net";
import { cpus } from "node:os";
import { setImmediate as nextTurn, setTimeout as sleep } from "node:timers/promises";
import pg from "pg";

const TICK_MS = 200;
/**
 * How many ticks in which it could have answered a database may let pass, and how many in all: no more than would let a
 * request wait out its time for a connection instead.
 */
const TICKS = { silent: 4, all: 30 };

/** Milliseconds that the processors had nothing to do since they were started; waiting for a disk is not among them. */
const idleMs = () => cpus().reduce((sum, { times }) => sum + times.idle, 0);

/**
 * Rejects once the database should have answered. A tick counts only if a processor was free in it and this thread was
 * woken in time: on a machine with more work than cores, or one that stood still, nobody answers, and nothing is wrong.
 */
async function silence(): Promise<never> {
  let silent = 0;
  for (let tick = 0; tick < TICKS.all && silent < TICKS.silent; tick += 1) {
    const [idle, begin] = [idleMs(), performance.now()];
    await sleep(TICK_MS, undefined, { ref: false });
    // What has arrived meanwhile is read first.
    await nextTurn();
    if (idleMs() - idle > TICK_MS / 2 && performance.now() - begin < 1.5 * TICK_MS) silent += 1;
  }
  throw new Error("silence");
}

/** One connection that nothing but the question goes over; what fails once is closed. */
class Line {
  readonly #socket = new Socket().unref();
  readonly #client: pg.Client;
  readonly #connected: Promise<unknown>;

  constructor(config: pg.ClientConfig) {
    this.#client = new pg.Client({ ...config, stream: () => this.#socket });
    this.#client.on("error", () => this.close());
    this.#connected = this.#client.connect();
    this.#connected.catch(() => {});
  }

  /** Whether there is an answer in time; a refusal that is not about starting or stopping is one. */
  async answers(): Promise<boolean> {
    try {
      await Promise.race([this.#connected.then(() => this.#client.query("SELECT 1")), silence()]);
      return true;
    } catch (error) {
      this.close();
      return error instanceof pg.DatabaseError && !error.code?.startsWith("57P");
    }
  }

  get isOpen(): boolean {
    return !this.#socket.destroyed;
  }

  close(): void {
    this.#socket.destroy();
  }
}

/**
 * Asks whether a database answers at all. One connection is kept for it: starting another takes the server's processor,
 * of which a busy machine has none to spare. Where the kept one is silent a new one is asked too, for it may have been cut.
 */
export class Probe {
  readonly #config: pg.ClientConfig;
  #kept: Line | undefined;
  #closed = false;

  constructor(config: pg.ClientConfig) {
    this.#config = config;
  }

  /** Opens the connection that later questions go over. */
  keep(): void {
    if (!this.#closed && !this.#kept?.isOpen) this.#kept = new Line(this.#config);
  }

  async isAnswered(): Promise<boolean> {
    const kept = this.#kept;
    const asked = kept?.isOpen ? kept.answers() : Promise.resolve(false);
    if (await Promise.race([asked, sleep(TICK_MS, false, { ref: false })])) return true;
    const fresh = new Line(this.#config);
    const answered = await either(asked, fresh.answers());
    kept?.close();
    this.#kept = fresh;
    if (this.#closed) fresh.close();
    return answered;
  }

  close(): void {
    this.#closed = true;
    this.#kept?.close();
  }
}

/** Whether one of two is true, as soon as that is known. */
const either = (one: Promise<boolean>, other: Promise<boolean>): Promise<boolean> =>
  Promise.race([one.then((yes) => yes || other), other.then((yes) => yes || one)]);
