import { Socket } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import pg from "pg";
import { Probe } from "./probe";

/** How long nothing may come from a database that something waits for, before we ask whether it answers at all. */
const PATIENCE_MS = 700;
const TICK_MS = 200;
const RETRY_MS = 500;

/** Said where nobody answers, in the driver's own form of a refused connection, which Prisma calls P1001. */
class DatabaseUnreachable extends Error {
  readonly code = "ECONNREFUSED";
  readonly syscall = "connect";
  readonly errno = -111;

  constructor() {
    super("the database does not answer");
  }
}

type Connected = (error: Error | undefined, client: pg.PoolClient | undefined, done: Release) => void;
type Release = (release?: Error | boolean) => void;

/** Something that waits for a connection, or has one. */
type Waiting = { since: number; fail: (error: Error) => void };

/**
 * A pool that notices a database which keeps its connections and says nothing: whatever waits then fails within two
 * seconds, what comes later at once, until a new connection is answered again.
 */
export class WatchedPool extends pg.Pool {
  readonly #probe: Probe;
  readonly #sockets: Set<Socket>;
  readonly #waiting = new Set<Waiting>();
  readonly #holders = new Map<pg.PoolClient, Waiting>();
  readonly #report: (reachable: boolean) => void;
  #answeredAt = 0;
  #probing = false;
  #reachable = true;
  #outage: Error | undefined;
  #ticks: NodeJS.Timeout | undefined;

  /** `report` is told when the database goes and when it is back. */
  constructor(config: pg.PoolConfig, report: (reachable: boolean) => void = () => {}) {
    const sockets = new Set<Socket>();
    const stream = () => {
      const socket = new Socket();
      sockets.add(socket);
      socket.on("data", () => {
        this.#answeredAt = performance.now();
      });
      return socket.once("close", () => sockets.delete(socket));
    };
    super({ ...config, stream });
    this.#probe = new Probe(config);
    this.#sockets = sockets;
    this.#report = report;
    this.on("error", () => {});
    // Also while somebody holds the connection: whoever queries next is told, and nobody else need be.
    this.on("connect", (client) => {
      client.on("error", () => {});
      this.#probe.keep();
    });
    this.on("release", (_error, client) => this.#forget(this.#holders.get(client), client));
  }

  override connect(): Promise<pg.PoolClient>;
  override connect(callback: Connected): void;
  override connect(callback?: Connected): Promise<pg.PoolClient> | undefined {
    if (callback) {
      this.#connect(callback);
      return undefined;
    }
    return new Promise((resolve, reject) => {
      this.#connect((error, client) => (client ? resolve(client) : reject(error)));
    });
  }

  #connect(callback: Connected): void {
    const { promise: failed, reject: fail } = Promise.withResolvers<never>();
    const waiting: Waiting = { since: performance.now(), fail };
    let settled = false;
    const settle: Connected = (error, client, done) => {
      if (settled) {
        // Without a client there is nothing to give back, and a connection that took too long comes without `done`.
        if (client) done();
        return;
      }
      settled = true;
      if (client) this.#holders.set(client, waiting);
      else this.#forget(waiting);
      callback(error, client, done);
    };
    failed.catch((error: Error) => settle(error, undefined, () => {}));
    if (this.#outage) {
      fail(this.#outage);
      return;
    }
    this.#waiting.add(waiting);
    this.#ticks ??= setInterval(() => this.#tick(), TICK_MS).unref();
    super.connect((error, client, done) => {
      this.#tell(!error);
      settle(error, client, done);
    });
  }

  override end(): Promise<void>;
  override end(callback: () => void): void;
  override end(callback?: () => void): Promise<void> | undefined {
    this.#probe.close();
    if (!callback) return super.end();
    super.end(callback);
    return undefined;
  }

  #forget(waiting: Waiting | undefined, client?: pg.PoolClient): void {
    if (waiting) this.#waiting.delete(waiting);
    if (client) this.#holders.delete(client);
  }

  #tell(reachable: boolean): void {
    if (this.#reachable === reachable) return;
    this.#reachable = reachable;
    this.#report(reachable);
  }

  #tick(): void {
    const [oldest] = this.#waiting;
    if (!oldest) {
      clearInterval(this.#ticks);
      this.#ticks = undefined;
    } else if (!this.#probing && performance.now() - Math.max(oldest.since, this.#answeredAt) > PATIENCE_MS) {
      void this.#ask();
    }
  }

  async #ask(): Promise<void> {
    this.#probing = true;
    if (!(await this.#probe.isAnswered())) {
      this.#outage = new DatabaseUnreachable();
      this.#tell(false);
      for (const { fail } of this.#waiting) fail(this.#outage);
      for (const socket of this.#sockets) socket.destroy(this.#outage);
      while (!this.ended && !(await this.#probe.isAnswered()))
        await sleep(RETRY_MS, undefined, { ref: false });
      this.#outage = undefined;
      this.#tell(true);
    }
    this.#answeredAt = performance.now();
    this.#probing = false;
  }
}
