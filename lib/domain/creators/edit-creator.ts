import { isDeepStrictEqual } from "node:util";
import { recordAudit } from "../audit/record-audit";
import { inTransaction, type SignedIn } from "../context";
import { DomainError } from "../errors";
import { requirePermission } from "../permissions";
import { mayOverwrite } from "./creator-access";
import type { CreatorInput } from "./creator-input";
import type { Creator } from "./creator-select";
import { findErased } from "./find-erased";
import { findKnown, knownSelect } from "./find-known";
import { getCreator } from "./get-creator";
import { identitiesOf } from "./identities";
import { type Known, merge } from "./merge-creator";
import { requireCategories } from "./require-categories";
import { lockCreators } from "./save-creators";
import { writeCreators } from "./write-creators";

/** What a person makes of a profile: what is absent stays, null clears, and accounts that are left out are gone. */
export type CreatorPatch = Partial<CreatorInput>;

type Edit = { id: number; updatedAt: Date; patch: CreatorPatch };

/**
 * Changes a creator as it was seen: `updatedAt` is the one that the caller has read, and where the row has another,
 * somebody else has changed it (`creator.changed`). Who may not overwrite it fills in what is missing, and is refused all
 * else (`creator.not_own`). Throws `creator.not_found`, `creator.handle_taken` for an account of another's,
 * `creator.erased` for an address of someone who asked to be forgotten, `product.category_not_found`, `auth.wrong_role`.
 */
export function editCreator(context: SignedIn, { id, updatedAt, patch }: Edit): Promise<Creator> {
  requirePermission(context, "creator.import");
  return inTransaction(context, async (tx) => {
    await lockCreators(tx);
    const row = await tx.db.creator.findFirst({
      where: { id, erasedAt: null },
      select: { addedById: true, updatedAt: true, ...knownSelect },
    });
    if (!row) throw new DomainError("creator.not_found");
    const { addedById, updatedAt: present, ...known } = row;
    if (present.getTime() !== updatedAt.getTime()) throw new DomainError("creator.changed");
    await requireCategories(tx, patch.categoryIds ?? []);
    const input = { ...patch, accounts: patch.accounts ?? known.accounts };
    await requireFree(tx, id, input);

    const edited = edit(known, input, mayOverwrite(tx.actor, { addedById }));
    if (!isDeepStrictEqual(edited, known)) {
      const kept = edited.accounts.map(({ platform, handleKey }) => ({ platform, handleKey }));
      await tx.db.creatorAccount.deleteMany({ where: { creatorId: id, NOT: { OR: kept } } });
      await writeCreators(tx, [{ id, creator: edited }]);
      recordAudit(tx, { act: "creator.edited", id, shopId: tx.actor.shopId });
    }
    return getCreator(tx, { id });
  });
}

function edit(known: Known, input: CreatorInput, overwrite: boolean): Known {
  const named = new Set(identitiesOf(input));
  const accounts = known.accounts.filter(({ platform, handleKey }) => named.has(`${platform} ${handleKey}`));
  const { creator, kept } = merge({ ...known, accounts }, input, overwrite);
  const loses = kept.length > 0 || accounts.length < known.accounts.length;
  if (loses && !overwrite) throw new DomainError("creator.not_own");
  return creator;
}

async function requireFree(tx: SignedIn, id: number, input: CreatorInput): Promise<void> {
  const found = await findKnown(tx, [input]);
  if (found.values().some((creator) => creator.id !== id)) throw new DomainError("creator.handle_taken");
  if ((await findErased(tx, [input])).size > 0) throw new DomainError("creator.erased");
}
