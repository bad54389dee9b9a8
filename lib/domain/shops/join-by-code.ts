import { recordAudit } from "../audit/record-audit";
import { type Context, inTransaction, type SignedIn } from "../context";
import { DomainError } from "../errors";
import { notify } from "../notices/notify";
import { requirePermission } from "../permissions";
import { joinShop } from "./join-shop";
import { usable } from "./list-invitations";

/**
 * Uses up one use of an invitation and makes the caller a manager of its shop, both or neither. Throws
 * `shop.already_managing`, `invitation.not_found`, `invitation.expired`, `invitation.used_up`.
 * (001 新商家使用邀请码加入商铺)
 */
export async function joinByCode(context: SignedIn, { code }: { code: string }): Promise<void> {
  requirePermission(context, "shop.join");
  if (context.actor.shopId !== null) throw new DomainError("shop.already_managing");
  await inTransaction(context, async (tx) => {
    const { id: userId } = tx.actor;
    await holdShop(tx, code);
    const { id: invitationId, shopId } = await takeUse(tx, code);
    await joinShop(tx, shopId);
    await tx.db.invitationUse.create({
      data: { invitationId, userId, at: tx.clock() },
      select: { id: true },
    });
    recordAudit(tx, { act: "shop.joined", id: shopId, shopId, after: { invitationId } });
    notify(tx, { kind: "shop.joined", id: userId, to: { managing: shopId }, facts: { userId } });
  });
}

/** Before the code, as whoever leaves the shop does: it is not left by its last manager while somebody comes. */
async function holdShop({ db }: Context, code: string): Promise<void> {
  await db.$queryRaw`
    SELECT 1 FROM shops WHERE id = (SELECT shop_id FROM shop_invitations WHERE code = ${code}) FOR SHARE`;
}

/** Counts one use, if the row still admits it at that moment; concurrent joins wait for each other here. */
async function takeUse(context: Context, code: string): Promise<{ id: number; shopId: number }> {
  const { db, clock } = context;
  const [taken] = await db.shopInvitation.updateManyAndReturn({
    where: { code, shop: { closedAt: null }, ...usable(context) },
    data: { usageCount: { increment: 1 } },
    select: { id: true, shopId: true },
  });
  if (taken) return taken;
  const invitation = await db.shopInvitation.findUnique({
    where: { code, isActive: true, shop: { closedAt: null } },
    select: { expiresAt: true },
  });
  if (!invitation) throw new DomainError("invitation.not_found");
  const expired = invitation.expiresAt !== null && invitation.expiresAt <= clock();
  throw new DomainError(expired ? "invitation.expired" : "invitation.used_up");
}
