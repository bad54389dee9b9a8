import type { Role } from "@/lib/generated/prisma/enums";
import type { Locale } from "@/lib/i18n/locales";
import type { Db } from "../db";
import { DomainError } from "./errors";

/** Who is calling, as the session row says; never what the request claims. */
export type Actor = { id: number; role: Role; shopId: number | null; sessionId: string; contract: string };

/** What every use case is given. `A` is `Actor` where the operation demands a signed-in caller. */
export type Context<A extends Actor | null = Actor | null> = {
  actor: A;
  db: Db;
  locale: Locale;
  /** The caller's network address, for limits; empty outside a request. */
  address: string;
  clock: () => Date;
  /** Runs an effect (cache tags, mail, jobs) at once, or after the running transaction has committed. */
  after: (effect: () => void) => void;
  inTransaction?: boolean;
};

export type SignedIn = Context<Actor>;

/** A context for pages, seeds and jobs, outside any request. */
export function createContext<A extends Actor | null>(
  db: Db,
  actor: A,
  options: { locale?: Locale; address?: string } = {},
): Context<A> {
  return {
    actor,
    db,
    locale: options.locale ?? "zh",
    address: options.address ?? "",
    clock: () => new Date(),
    after: (effect) => effect(),
  };
}

/** Throws `auth.wrong_role` unless the caller has one of the roles. */
export function requireRole(context: SignedIn, ...roles: Role[]): void {
  if (!roles.includes(context.actor.role)) throw new DomainError("auth.wrong_role");
}

/** Runs a use case's writes in one transaction, joining one that already runs; effects wait for the commit. */
export async function inTransaction<C extends Context, T>(
  context: C,
  run: (context: C) => Promise<T>,
): Promise<T> {
  const { db } = context;
  if (context.inTransaction || !db.$transaction) return run(context);
  const effects: (() => void)[] = [];
  const after = (effect: () => void) => void effects.push(effect);
  const result = await db.$transaction((tx) => run({ ...context, db: tx, inTransaction: true, after }), {
    maxWait: 15_000,
    timeout: 15_000,
  });
  for (const effect of effects) context.after(effect);
  return result;
}
