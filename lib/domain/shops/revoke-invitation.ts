import { recordAudit } from "../audit/record-audit";
import { inTransaction, type SignedIn } from "../context";
import { DomainError } from "../errors";
import { may } from "../permissions";

const unknown = () => new DomainError("shop.code_not_found");

/**
 * Lets nobody join by a code any more, also in a closed shop; who has joined stays. Said again it does nothing. Throws
 * `shop.code_not_found` also for another shop's.
 */
export async function revokeInvitation(context: SignedIn, { id }: { id: number }): Promise<void> {
  const { shopId } = context.actor;
  if (shopId === null || !may(context.actor, "shop.manage", { shopId })) throw unknown();
  await inTransaction(context, async (tx) => {
    const { count } = await tx.db.shopInvitation.updateMany({
      where: { id, shopId, isActive: true },
      data: { isActive: false },
    });
    if (count > 0) return recordAudit(tx, { act: "invitation.revoked", id, shopId });
    if ((await tx.db.shopInvitation.count({ where: { id, shopId } })) === 0) throw unknown();
  });
}
