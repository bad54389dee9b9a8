import type { Role } from "@/lib/generated/prisma/enums";
import { recordAudit } from "../audit/record-audit";
import { inTransaction, type SignedIn } from "../context";
import { DomainError } from "../errors";
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
    await db.user.update({ where: { id }, data: { role, shopId }, select: { id: true } });
    recordAudit(tx, {
      act: "account.role_changed",
      id,
      before: { role: user.role, shop: user.shopId },
      after: { role, shop: shopId },
    });
  });
}
