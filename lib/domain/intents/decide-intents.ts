import type { IntentStatus } from "@/lib/generated/prisma/enums";
import { inTransaction, type SignedIn } from "../context";
import { DomainError, type ErrorCode } from "../errors";
import { markIntent, type Verdict } from "./mark-intent";

export type Decisions = Verdict & {
  ids: readonly number[];
  /** Says what would become of each, and changes nothing. */
  preview?: boolean | undefined;
};

export type DecisionResult = { id: number; status: IntentStatus | null; code: ErrorCode | null };

/**
 * The seller's answer to several intents, each for itself: what is refused leaves the others alone, and its `code` says
 * why. In a preview they follow each other as they would, so that the stock is enough for all or not for the last.
 */
export async function decideIntents(
  context: SignedIn,
  { ids, preview = false, ...verdict }: Decisions,
): Promise<DecisionResult[]> {
  const unique = [...new Set(ids)];
  if (preview) return rehearse(context, unique, verdict);
  const results: DecisionResult[] = [];
  for (const id of unique) results.push(await outcome(id, markIntent(context, { intentId: id, ...verdict })));
  return results;
}

async function outcome(id: number, marking: Promise<{ status: IntentStatus }>): Promise<DecisionResult> {
  try {
    return { id, status: (await marking).status, code: null };
  } catch (error) {
    if (error instanceof DomainError) return { id, status: null, code: error.code };
    throw error;
  }
}

/** Ends a transaction that was only for looking. */
class Rehearsed extends Error {
  constructor(readonly results: DecisionResult[]) {
    super("rehearsed");
  }
}

async function rehearse(
  context: SignedIn,
  ids: readonly number[],
  verdict: Verdict,
): Promise<DecisionResult[]> {
  const rehearsal = inTransaction(context, async (tx): Promise<DecisionResult[]> => {
    const results: DecisionResult[] = [];
    for (const id of ids) {
      await tx.db.$executeRaw`SAVEPOINT one`;
      const result = await outcome(id, markIntent(tx, { intentId: id, ...verdict }));
      if (result.code) await tx.db.$executeRaw`ROLLBACK TO SAVEPOINT one`;
      results.push(result);
    }
    throw new Rehearsed(results);
  });
  return rehearsal.catch((error: unknown) => {
    if (error instanceof Rehearsed) return error.results;
    throw error;
  });
}
