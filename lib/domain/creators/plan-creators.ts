import { isDeepStrictEqual } from "node:util";
import type { SignedIn } from "../context";
import type { ErrorCode } from "../errors";
import { mayOverwrite } from "./creator-access";
import type { CreatorField, CreatorInput } from "./creator-input";
import { findErased } from "./find-erased";
import { findKnown, type KnownCreator } from "./find-known";
import { identitiesOf } from "./identities";
import { type Merged, merge, newCreator } from "./merge-creator";

export type Refused = { refused: Extract<ErrorCode, "creator.handle_taken" | "creator.erased"> };
export type Unchanged = { id: number; outcome: "unchanged"; kept: CreatorField[] };
export type Change = { id: number | null; merged: Merged };

/** What would become of these creators, each by itself; nothing is written. 5 queries, whatever the number. */
export async function planCreators(
  context: SignedIn,
  inputs: readonly CreatorInput[],
): Promise<(Change | Unchanged | Refused)[]> {
  const known = await findKnown(context, inputs);
  const erased = await findErased(context, inputs);
  return inputs.map((input) =>
    erased.has(input) ? { refused: "creator.erased" } : plan(context, input, known),
  );
}

function plan(
  { actor }: SignedIn,
  input: CreatorInput,
  known: ReadonlyMap<string, KnownCreator>,
): Change | Unchanged | Refused {
  const found = new Set(identitiesOf(input).flatMap((identity) => known.get(identity) ?? []));
  if (found.size > 1) return { refused: "creator.handle_taken" };
  const [row] = found;
  if (!row) return { id: null, merged: newCreator(input) };
  const merged = merge(row.creator, input, mayOverwrite(actor, row));
  if (isDeepStrictEqual(merged.creator, row.creator))
    return { id: row.id, outcome: "unchanged", kept: merged.kept };
  return { id: row.id, merged };
}
