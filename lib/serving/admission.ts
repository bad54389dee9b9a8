import type { IncomingMessage, ServerResponse } from "node:http";

type Limits = {
  /** Requests computed at once. */
  running: number;
  /** Requests that wait for one of these to end. */
  waiting: number;
  /** Milliseconds that one waits at most. */
  patience: number;
};

/** A body that comes slowly, and an answer that is taken slowly, cost nothing while they wait for the network. */
const SLOW_BODY_MS = 1000;
const SLOW_ANSWER_MS = 20_000;

/**
 * Admits a bounded number of requests at once and lets a bounded number wait for a bounded time, so that under too much
 * load those who are served are served quickly, and the others are told at once.
 */
export function createAdmission({ running, waiting, patience }: Limits) {
  const queue = new Set<() => void>();
  let busy = 0;

  const release = () => {
    busy -= 1;
    const [next] = queue;
    next?.();
  };

  /** Holds a place until the answer is sent, the caller is gone, or it only waits for the network. */
  function occupy(request: IncomingMessage, response: ServerResponse): void {
    busy += 1;
    let held = true;
    const leave = () => {
      if (!held) return;
      held = false;
      clearTimeout(slowBody);
      clearTimeout(slowAnswer);
      release();
    };
    const slowBody = setTimeout(() => request.complete || leave(), SLOW_BODY_MS);
    const slowAnswer = setTimeout(leave, SLOW_ANSWER_MS);
    response.once("close", leave);
  }

  return {
    /** Resolves to whether the request may go on; `gone` is one whose caller did not wait. */
    enter(request: IncomingMessage, response: ServerResponse): Promise<"admitted" | "refused" | "gone"> {
      if (busy < running) {
        occupy(request, response);
        return Promise.resolve("admitted");
      }
      if (queue.size >= waiting) return Promise.resolve("refused");
      return new Promise((resolve) => {
        const leave = (outcome: "admitted" | "refused" | "gone") => {
          queue.delete(admit);
          clearTimeout(timer);
          response.off("close", abandon);
          resolve(outcome);
        };
        const admit = () => {
          leave("admitted");
          occupy(request, response);
        };
        const abandon = () => leave("gone");
        const timer = setTimeout(() => leave("refused"), patience);
        response.once("close", abandon);
        queue.add(admit);
      });
    },
  };
}
