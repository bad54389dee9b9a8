import { inTransaction, type SignedIn } from "../context";
import { lockProduct } from "./lock-product";
import { requireManaged } from "./product-access";
import { freezeProduct, hasStock, statusChanged } from "./product-status";
import { signByHand } from "./sign-changes";
import { liftTakeDown } from "./take-down";

export type SetProductStatus = { id: number; status: "ONLINE" | "FROZEN" | "SOLD" };

/**
 * Puts a product on sale, takes it down (admins may do both) or marks it sold; its stock stays. Without stock, ONLINE
 * and SOLD both become OUT_OF_STOCK. Throws `product.not_found`, `auth.forbidden`, `product.taken_down`.
 */
export function setProductStatus(context: SignedIn, { id, status }: SetProductStatus) {
  return inTransaction(context, async (tx) => {
    if (status === "FROZEN") return freezeProduct(tx, { id });
    const managed = await requireManaged(tx, id, status === "ONLINE" ? "product.list_again" : "product.edit");
    // A sale of the last piece that has not committed yet waits here, and then settles the status itself.
    await lockProduct(tx, id);
    await signByHand(tx, managed);
    await liftTakeDown(tx, managed);
    const stocked = await hasStock(tx, id);
    const product = await tx.db.product.update({
      where: { id },
      data: { status: stocked ? status : "OUT_OF_STOCK" },
      select: { id: true, status: true, updatedAt: true },
    });
    statusChanged(tx, managed, product.status);
    return product;
  });
}
