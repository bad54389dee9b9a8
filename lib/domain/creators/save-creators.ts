import { isDeepStrictEqual } from "node:util";
import type { SignedIn } from "../context";
import type { ErrorCode } from "../errors";
import { mayOverwrite } from "./creator-access";
import type { CreatorField, CreatorInput } from "./creator-input";
import { findErased } from "./find-erased";
import { findKnown, type KnownCreator } from "./find-known";
import { identitiesOf, wavesOf } from "./identities";
import { type Merged, merge, newCreator } from "./merge-creator";
import { writeCreators } from "./write-creators";

export type Saved =
  | { id: number; outcome: "created" | "updated" | "unchanged"; kept: CreatorField[] }
  | { refused: Extract<ErrorCode, "creator.handle_taken" | "creator.erased"> };

/** Any number that no other advisory lock of ours has. */
const lockId = 20_260_102;

/**
 * Makes creators known, or says more of those that are, in the order of the inputs; each is recognized by any of its
 * accounts. Belongs in a transaction, which others who write creators wait for. A fixed number of statements for inputs
 * that are of different creators.
 */
export async function saveCreators(tx: SignedIn, inputs: readonly CreatorInput[]): Promise<Saved[]> {
  await tx.db.$executeRaw`SELECT pg_advisory_xact_lock(${lockId})`;
  const saved: Saved[] = [];
  for (const wave of wavesOf(inputs)) {
    const results = await saveDistinct(
      tx,
      wave.map(({ input }) => input),
    );
    for (const [at, { index }] of wave.entries()) {
      const result = results[at];
      if (result) saved[index] = result;
    }
  }
  return saved;
}

type Change = { id: number | null; merged: Merged };

async function saveDistinct(tx: SignedIn, inputs: readonly CreatorInput[]): Promise<Saved[]> {
  const known = await findKnown(tx, inputs);
  const erased = await findErased(tx, inputs);
  const planned = inputs.map((input) => plan(tx, input, known, erased));
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

function plan(
  { actor }: SignedIn,
  input: CreatorInput,
  known: ReadonlyMap<string, KnownCreator>,
  erased: ReadonlySet<CreatorInput>,
): Change | Saved {
  if (erased.has(input)) return { refused: "creator.erased" };
  const found = new Set(identitiesOf(input).flatMap((identity) => known.get(identity) ?? []));
  if (found.size > 1) return { refused: "creator.handle_taken" };
  const [row] = found;
  if (!row) return { id: null, merged: newCreator(input) };
  const merged = merge(row.creator, input, mayOverwrite(actor, row));
  if (isDeepStrictEqual(merged.creator, row.creator))
    return { id: row.id, outcome: "unchanged", kept: merged.kept };
  return { id: row.id, merged };
}
