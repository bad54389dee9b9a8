import { recordAudit } from "../audit/record-audit";
import { inTransaction, type SignedIn } from "../context";
import { DomainError } from "../errors";
import { accountOf } from "../outreach/accounts";
import { maskAddress } from "../outreach/addresses";
import { requirePermission } from "../permissions";
import { addressesOf, keyed } from "./creator-addresses";
import type { Creator } from "./creator-select";
import { getCreator } from "./get-creator";

type Input = { id: number; note?: string | undefined };

/**
 * Keeps the caller's shop, or the seller without one, from writing to any address of a creator. Throws
 * `creator.no_address` for one without, `creator.not_found`, `auth.wrong_role`.
 */
export function stopContact(context: SignedIn, { id, note = "" }: Input): Promise<Creator> {
  return inTransaction(context, async (tx) => {
    const { account, addresses } = await ownView(tx, id);
    if (addresses.length === 0) throw new DomainError("creator.no_address");
    await tx.db.suppression.createMany({
      data: addresses.map(({ kind, address, key }) => ({
        kind,
        addressKey: key,
        hint: maskAddress(address),
        scope: "SELLER" as const,
        account,
        reason: "PERSON" as const,
        note,
        createdById: tx.actor.id,
      })),
      skipDuplicates: true,
    });
    recordAudit(tx, { act: "creator.contact_stopped", id, shopId: tx.actor.shopId });
    return getCreator(tx, { id });
  });
}

/** Lets the caller's shop write to a creator again; what others have closed stays closed. */
export function allowContact(context: SignedIn, { id }: Pick<Input, "id">): Promise<Creator> {
  return inTransaction(context, async (tx) => {
    const { account, addresses } = await ownView(tx, id);
    await tx.db.suppression.deleteMany({
      where: {
        addressKey: { in: addresses.map(({ key }) => key) },
        scope: "SELLER",
        account,
        reason: "PERSON",
      },
    });
    recordAudit(tx, { act: "creator.contact_allowed", id, shopId: tx.actor.shopId });
    return getCreator(tx, { id });
  });
}

async function ownView(tx: SignedIn, id: number) {
  requirePermission(tx, "campaign.create");
  const row = await tx.db.creator.findFirst({
    where: { id, erasedAt: null },
    select: { emailKey: true, accounts: { select: { platform: true, handleKey: true } } },
  });
  if (!row) throw new DomainError("creator.not_found");
  const account = accountOf({ shopId: tx.actor.shopId, userId: tx.actor.id });
  return { account, addresses: await keyed(tx.db, addressesOf(row)) };
}
