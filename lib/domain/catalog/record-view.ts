import { isbot } from "isbot";
import { LRUCache } from "lru-cache";
import { env } from "@/lib/env";
import type { Context } from "../context";
import { DomainError } from "../errors";
import { networkOf } from "../network";
import { LookBuffer } from "./look-buffer";
import { visitorOf } from "./visitor";

/** Looks in an hour from one address, whoever it says looks: an office stays under it. Per process, not per write. */
const mostPerHour = 1_000;

const millisecondsPerHour = 3_600_000;

type Held = { buffer: LookBuffer; calls: LRUCache<string, { hour: number; count: number }> };

// On `globalThis`, because the server and Next's bundles each load a copy of this module.
const shared: typeof globalThis & { jishiLooks?: Held } = globalThis;
shared.jishiLooks ??= { buffer: new LookBuffer(), calls: new LRUCache({ max: 20_000 }) };
const { buffer, calls } = shared.jishiLooks;

export const lookBuffer = buffer;

const hourOf = (context: Context) => Math.floor(context.clock().getTime() / millisecondsPerHour);

/** Whether this call is within what one address may make in an hour; it counts as one. */
export function admitViewCall(context: Context): boolean {
  // Outside a request nobody calls.
  if (!context.address) return true;
  const hour = hourOf(context);
  const network = networkOf(context.address);
  const known = calls.get(network);
  const count = known?.hour === hour ? known.count + 1 : 1;
  calls.set(network, { hour, count });
  return count <= Math.max(1, mostPerHour * env.RATE_LIMIT_FACTOR);
}

/** Throws `auth.rate_limited` to an address that has made more calls than people look. */
export function limitViewCalls(context: Context): void {
  if (admitViewCall(context)) return;
  const left = millisecondsPerHour - (context.clock().getTime() % millisecondsPerHour);
  throw new DomainError("auth.rate_limited", { retryAfter: Math.ceil(left / 1000) });
}

/** Libraries with which phone apps call: people look through them. */
const phoneApp = /^(?:okhttp|Dart|Dalvik)\/|CFNetwork\//;

/** Robots say what they are; someone who has signed in is none, whatever program calls for them, and a key is. */
function isRobot({ actor, userAgent }: Context): boolean {
  if (actor) return actor.kind !== "person";
  return !phoneApp.test(userAgent) && (userAgent === "" || isbot(userAgent));
}

/**
 * Counts a look at a product, the first one of a visitor in an hour; written with the next flush, not while the visitor
 * waits. Robots do not count, and a call that `admitViewCall` refuses is not to be recorded.
 */
export function recordView(context: Context, productId: number): void {
  if (isRobot(context)) return;
  const hour = hourOf(context);
  buffer.add({ productId, visitor: visitorOf(context, hour), hour });
}
