import { DomainError } from "../errors";

/** Seconds after which a caller who found no place may try again. */
const retryAfter = 5;

/**
 * Runs at most `atOnce` pieces of work at a time and lets `waiting` more wait for their turn.
 * Throws `service.busy` beyond that.
 */
export function createSlots(atOnce: number, waiting: number) {
  let running = 0;
  const queue: (() => void)[] = [];
  return async function run<T>(work: () => Promise<T>): Promise<T> {
    if (running >= atOnce) {
      if (queue.length >= waiting) throw new DomainError("service.busy", { retryAfter });
      // Whoever ends hands its place over, so `running` stays.
      await new Promise<void>((resolve) => queue.push(resolve));
    } else running += 1;
    try {
      return await work();
    } finally {
      const next = queue.shift();
      if (next) next();
      else running -= 1;
    }
  };
}
