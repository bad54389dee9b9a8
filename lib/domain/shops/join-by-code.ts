import { recordAudit } from "../audit/record-audit";
import { type Context, inTransaction, type SignedIn } from "../context";
import { DomainError } from "../errors";
import { requirePermission } from "../permissions";
import { joinShop } from "./join-shop";

/**
 * Uses up one use of an invitation and makes the caller a manager of its shop, both or neither. Throws
 * `shop.already_managing`, `invitation.not_found`, `invitation.expired`, `invitation.used_up`.
 * (001 新商家使用邀请码加入商铺)
 */
export async function joinByCode(context: SignedIn, { code }: { code: string }): Promise<void> {
  requirePermission(context, "shop.join");
  if (context.actor.shopId !== null) throw new DomainError("shop.already_managing");
  await inTransaction(context, async (tx) => {
    const { id: invitationId, shopId } = await takeUse(tx, code);
    await joinShop(tx, shopId);
    recordAudit(tx, { act: "shop.joined", id: shopId, shopId, after: { invitationId } });
  });
}

/** Counts one use, if the row still admits it at that moment; concurrent joins wait for each other here. */
async function takeUse({ db, clock }: Context, code: string): Promise<{ id: number; shopId: number }> {
  const now = clock();
  const [taken] = await db.shopInvitation.updateManyAndReturn({
    where: {
      code,
      isActive: true,
      shop: { closedAt: null },
      usageCount: { lt: db.shopInvitation.fields.usageLimit },
      OR: [{ expiresAt: null }, { expiresAt: { gt: now } }],
    },
    data: { usageCount: { increment: 1 } },
    select: { id: true, shopId: true },
  });
  if (taken) return taken;
  const invitation = await db.shopInvitation.findUnique({
    where: { code, isActive: true, shop: { closedAt: null } },
    select: { expiresAt: true },
  });
  if (!invitation) throw new DomainError("invitation.not_found");
  const expired = invitation.expiresAt !== null && invitation.expiresAt <= now;
  throw new DomainError(expired ? "invitation.expired" : "invitation.used_up");
}
