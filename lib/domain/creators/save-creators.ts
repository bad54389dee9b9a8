import type { SignedIn } from "../context";
import type { CreatorField, CreatorInput } from "./creator-input";
import { wavesOf } from "./identities";
import { type Change, planCreators, type Refused } from "./plan-creators";
import { writeCreators } from "./write-creators";

export type Saved =
  | { id: number; outcome: "created" | "updated" | "unchanged"; kept: CreatorField[] }
  | Refused;

/** Any number that no other advisory lock of ours has. */
const lockId = 20_260_102;

/**
 * Makes creators known, or says more of those that are, in the order of the inputs; each is recognized by any of its
 * accounts. Belongs in a transaction, which others who write creators wait for. A fixed number of statements for inputs
 * that are of different creators.
 */
export async function saveCreators(tx: SignedIn, inputs: readonly CreatorInput[]): Promise<Saved[]> {
  await lockCreators(tx);
  const saved: Saved[] = [];
  for (const wave of wavesOf(inputs)) {
    const distinct = wave.map(({ input }) => input);
    const results = await saveDistinct(tx, distinct);
    for (const [at, { index }] of wave.entries()) {
      const result = results[at];
      if (result) saved[index] = result;
    }
  }
  return saved;
}

/** Held until the end of the transaction: identities are looked up and taken by one writer at a time. */
export async function lockCreators({ db }: SignedIn): Promise<void> {
  await db.$executeRaw`SELECT pg_advisory_xact_lock(${lockId})`;
}

async function saveDistinct(tx: SignedIn, inputs: readonly CreatorInput[]): Promise<Saved[]> {
  const planned = await planCreators(tx, inputs);
  const changes = planned.filter((one): one is Change => "merged" in one);
  const written = await writeCreators(
    tx,
    changes.map(({ id, merged: { creator } }) => ({ id, creator })),
  );
  const ids = new Map(changes.map((change, index) => [change, written[index] ?? 0]));
  return planned.map((one): Saved => {
    if (!("merged" in one)) return one;
    const outcome = one.id === null ? "created" : "updated";
    return { id: ids.get(one) ?? 0, outcome, kept: one.merged.kept };
  });
}
