import { setTimeout as sleep } from "node:timers/promises";
import type { Reply } from "../contracts/shared/send";

/** What a drill prints: counts, bytes, names of what was tried. */
export type Figures = Readonly<Record<string, string | number>>;

/** The short edition of a drill runs in `npm test`, the long one in `npm run drill`. */
export type Scale = "short" | "long";

export type Drill = {
  name: string;
  /** What must hold, in a sentence. */
  promise: string;
  /** Throws when an invariant is broken; `tell` shows how far it is. */
  run(scale: Scale, tell: (progress: string) => void): Promise<Figures>;
};

/** Throws unless an invariant holds. */
export function mustHold(holds: boolean, invariant: string): void {
  if (!holds) throw new Error(`broken: ${invariant}`);
}

/** Works through `items` with `width` of them under way at once. */
export async function inParallel<T>(
  items: readonly T[],
  width: number,
  work: (item: T, index: number) => Promise<void>,
): Promise<void> {
  const queue = items.entries();
  const worker = async () => {
    for (const [index, item] of queue) await work(item, index);
  };
  await Promise.all(Array.from({ length: width }, worker));
}

export const numbered = (count: number) => Array.from({ length: count }, (_, index) => index);

/** Sends again what was refused for want of room (503), after the time that the server names, as a patient client does. */
export async function insist(send: () => Promise<Reply>): Promise<Reply> {
  for (let tries = 0; ; tries += 1) {
    const reply = await send();
    if (reply.status !== 503 || tries === 100) return reply;
    await sleep(1000 * Number(reply.headers.get("retry-after") ?? 1));
  }
}
