import { randomInt } from "node:crypto";
import type { ShopInvitation } from "@/lib/generated/prisma/client";
import { recordAudit } from "../audit/record-audit";
import { inTransaction, type SignedIn } from "../context";
import { requireOwnShop } from "./own-shop";
import { requireManager } from "./require-manager";
import { requireOpen } from "./require-open";

const alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";
const codeLength = 16;
const dayMs = 86_400_000;

export type InvitationInput = {
  shopId: number;
  /** Days until it expires; never if absent. */
  days?: number | undefined;
  usageLimit: number;
};

/** 95 bits that nobody can guess. */
function createCode(): string {
  return Array.from({ length: codeLength }, () => alphabet[randomInt(alphabet.length)]).join("");
}

/**
 * A code with which other sellers become managers of the caller's shop. Throws `shop.not_found`, `shop.not_manager`,
 * `shop.closed`.
 * (001 商家生成商店的邀请码)
 */
export async function createInvitation(
  context: SignedIn,
  { shopId, days, usageLimit }: InvitationInput,
): Promise<ShopInvitation> {
  await requireManager(context, shopId);
  const createdAt = context.clock();
  const expiresAt = days === undefined ? null : new Date(createdAt.getTime() + days * dayMs);
  const creatorId = context.actor.id;
  return inTransaction(context, async (tx) => {
    await requireOpen(tx, shopId);
    const data = { code: createCode(), shopId, creatorId, createdAt, expiresAt, usageLimit };
    const invitation = await tx.db.shopInvitation.create({ data });
    recordAudit(tx, { act: "invitation.created", id: invitation.id, shopId, after: { usageLimit } });
    return invitation;
  });
}

/** The same for the shop that the caller manages. Throws `shop.none`, `shop.not_manager`, `shop.closed`. */
export async function createOwnInvitation(
  context: SignedIn,
  input: Omit<InvitationInput, "shopId">,
): Promise<ShopInvitation> {
  return createInvitation(context, { ...input, shopId: requireOwnShop(context) });
}
