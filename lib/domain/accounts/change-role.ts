import type { Role } from "@/lib/generated/prisma/enums";
import { recordAudit } from "../audit/record-audit";
import { inTransaction, type SignedIn } from "../context";
import { expire } from "../effects";
import { DomainError } from "../errors";
import { notify } from "../notices/notify";
import { requirePermission } from "../permissions";
import { requireAnotherAdmin } from "./require-another-admin";

/**
 * Makes an account a customer, a seller or an admin; whoever is no seller any more leaves its shop. Throws
 * `auth.wrong_role`, `account.not_found`, and `account.last_admin` where nobody else would be one.
 */
export async function changeRole(context: SignedIn, { id, role }: { id: number; role: Role }): Promise<void> {
  requirePermission(context, "user.manage");
  await inTransaction(context, async (tx) => {
    const { db } = tx;
    const user = await db.user.findUnique({ where: { id }, select: { role: true, shopId: true } });
    if (!user) throw new DomainError("account.not_found");
    if (user.role === role) return;
    if (user.role === "ADMIN") await requireAnotherAdmin(tx, id);
    const shopId = role === "SELLER" ? user.shopId : null;
    const left = shopId === null ? user.shopId : null;
    const data = { role, shopId, ...(left !== null && { managesSince: null }) };
    await db.user.update({ where: { id }, data, select: { id: true } });
    if (left !== null) {
      notify(tx, { kind: "shop.left", id, to: { managing: left }, facts: { userId: id } });
      expire(tx, "shops", `shop:${left}`);
    }
    recordAudit(tx, {
      act: "account.role_changed",
      id,
      before: { role: user.role, shop: user.shopId },
      after: { role, shop: shopId },
    });
  });
}
