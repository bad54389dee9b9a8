import type { Prisma, ShopInvitation } from "@/lib/generated/prisma/client";
import type { Context, SignedIn } from "../context";
import { requireOwnShop } from "./own-shop";

const person = { select: { id: true, username: true, name: true, email: true } } as const;

/** As many as a page shows. */
const most = 50;

const invitationSelect = {
  id: true,
  code: true,
  isActive: true,
  createdAt: true,
  expiresAt: true,
  usageLimit: true,
  usageCount: true,
  creator: person,
  uses: { orderBy: { id: "desc" }, take: most, select: { id: true, at: true, user: person } },
} satisfies Prisma.ShopInvitationSelect;

export type InvitationState = "usable" | "revoked" | "expired" | "used_up";

export type Invitation = Prisma.ShopInvitationGetPayload<{ select: typeof invitationSelect }> & {
  state: InvitationState;
};

/** Whether somebody can still join by a code, of an open shop. */
export function invitationState(
  invitation: Pick<ShopInvitation, "isActive" | "expiresAt" | "usageLimit" | "usageCount">,
  now: Date,
): InvitationState {
  if (!invitation.isActive) return "revoked";
  if (invitation.expiresAt !== null && invitation.expiresAt <= now) return "expired";
  return invitation.usageCount < invitation.usageLimit ? "usable" : "used_up";
}

/** The same as a condition on rows. */
export const usable = ({ db, clock }: Context): Prisma.ShopInvitationWhereInput => ({
  isActive: true,
  usageCount: { lt: db.shopInvitation.fields.usageLimit },
  OR: [{ expiresAt: null }, { expiresAt: { gt: clock() } }],
});

/**
 * The latest codes of the caller's shop, with who made each and the latest who have joined by it. One query. Throws
 * `shop.none` and `shop.not_manager`.
 */
export async function listInvitations(context: SignedIn): Promise<Invitation[]> {
  const found = await context.db.shopInvitation.findMany({
    where: { shopId: requireOwnShop(context) },
    orderBy: { id: "desc" },
    take: most,
    select: invitationSelect,
  });
  const now = context.clock();
  return found.map((invitation) => ({ ...invitation, state: invitationState(invitation, now) }));
}
