import "server-only";
import { markExpired } from "@/lib/cache/versions";
import type { Role } from "@/lib/generated/prisma/enums";
import type { Locale } from "@/lib/i18n/locales";
import type { Db } from "../db";
import { type Effects, noEffects, writeEffects } from "./effects";
import { DomainError } from "./errors";
import type { Action } from "./permissions";

/** The account by which rows are authorized, as its row says now; never what the request claims. */
type Account = { id: number; role: Role; shopId: number | null };

/** Someone with a session. */
export type Person = Account & { kind: "person"; sessionId: string; contract: string };

/** Who acts: someone with a session, an integrator's key with what its owner allowed it, or a job for an account. */
export type Actor =
  | Person
  | (Account & { kind: "key"; keyId: string; scopes: readonly Action[] })
  | (Account & { kind: "job"; job: string });

/** What every use case is given. `A` is `Actor` where the operation demands a signed-in caller. */
export type Context<A extends Actor | null = Actor | null> = {
  actor: A;
  db: Db;
  locale: Locale;
  /** The caller's network address, for limits; empty outside a request. */
  address: string;
  /** The caller's browser, as a cookie of ours names it. */
  device?: string | undefined;
  /** The program that calls, as it says; empty outside a request. */
  userAgent: string;
  /** Scheme and host by which the caller reached us; empty outside a request. */
  origin: string;
  /** Names the request in logs and records; empty outside one. */
  requestId: string;
  clock: () => Date;
  /** Inside a transaction, what must follow from it. */
  effects?: Effects;
};

export type SignedIn = Context<Actor>;

/** A context for pages, seeds and jobs, outside any request. */
export function createContext<A extends Actor | null>(
  db: Db,
  actor: A,
  options: Partial<
    Pick<Context, "locale" | "address" | "userAgent" | "device" | "origin" | "requestId">
  > = {},
): Context<A> {
  const { locale = "zh", address = "", userAgent = "", device, origin = "", requestId = "" } = options;
  return { actor, db, locale, address, userAgent, device, origin, requestId, clock: () => new Date() };
}

/** Throws `auth.session_required` where a key or a job acts: its own session is only a person's to change. */
export function requirePerson({ actor }: SignedIn): Person {
  if (actor.kind !== "person") throw new DomainError("auth.session_required");
  return actor;
}

/**
 * Runs a use case's writes in one transaction, joining one that already runs. What must follow is part of it: it is
 * written before the commit, so that a process that dies right after loses nothing.
 */
export async function inTransaction<C extends Context, T>(
  context: C,
  run: (context: C) => Promise<T>,
): Promise<T> {
  if (context.effects) return run(context);
  const effects = noEffects();
  const perform = async (db: Db) => {
    const tx = { ...context, db, effects };
    const result = await run(tx);
    await writeEffects(tx);
    return result;
  };
  const { db } = context;
  const result = db.$transaction
    ? await db.$transaction(perform, { maxWait: 15_000, timeout: 15_000 })
    : await perform(db);
  // This process need not wait for the notification to see its own writes.
  if (effects.expired.size > 0) markExpired([...effects.expired]);
  return result;
}
