import { inTransaction, type SignedIn } from "../context";
import { DomainError } from "../errors";
import { requirePermission } from "../permissions";
import { addCreatorTable, type SavedRow } from "./add-creator-table";
import type { CreatorInput } from "./creator-input";
import { requireCategories } from "./require-categories";
import { type Saved, saveCreators } from "./save-creators";

/** Creators as JSON says them, or a table. */
export function addCreatorsOf(
  context: SignedIn,
  input: { creators: readonly CreatorInput[] } | { csv: Uint8Array },
): Promise<SavedRow[]> {
  return "csv" in input ? addCreatorTable(context, input.csv) : addCreators(context, input);
}

/**
 * Makes creators known to the market, or says more of those that are: whoever added one overwrites it, and so does an
 * admin; others fill in what is missing and are told what was kept. Of several, those that are refused say why; a single
 * one throws `creator.handle_taken` (its accounts belong to different creators) or `creator.erased`.
 */
export async function addCreators(
  context: SignedIn,
  { creators }: { creators: readonly CreatorInput[] },
): Promise<Saved[]> {
  requirePermission(context, "creator.import");
  return inTransaction(context, async (tx) => {
    await requireCategories(
      tx,
      creators.flatMap(({ categoryIds = [] }) => categoryIds),
    );
    const saved = await saveCreators(tx, creators);
    const [only] = saved;
    if (saved.length === 1 && only && "refused" in only) throw new DomainError(only.refused);
    return saved;
  });
}
