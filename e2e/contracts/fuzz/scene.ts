import { db } from "@/lib/db";
import { type Cast, makeCast } from "../matrix/cast";
import { intentRow, productRow, type RowKind, reportedRow } from "../matrix/rows";
import { makeCategory, unique } from "../shared/arrange";
import type { Hints } from "./from-schema";

export type World = { cast: Cast; hints: Hints };

/** People and rows of every kind, which the generated requests name; nobody else's test knows them. */
export async function makeWorld(contract: string): Promise<World> {
  const cast = await makeCast(contract);
  const scene = (kind: RowKind) => ({ cast, kind, me: cast.customer });
  const products = await Promise.all([
    productRow(scene("own")),
    productRow(scene("frozen")),
    reportedRow(scene("own")),
    reportedRow(scene("foreign")),
  ]);
  const intents = await Promise.all([
    intentRow("PENDING")(scene("own")),
    intentRow("PENDING")(scene("foreign")),
  ]);
  const category = await makeCategory();
  const invitation = await db().shopInvitation.create({
    data: { code: unique("code"), shopId: cast.foreignShopId, creatorId: cast.stranger.id },
  });
  const reports = await db().report.findMany({ where: { userId: cast.bystander.id }, select: { id: true } });
  const ids = <R>(rows: readonly R[], pick: (row: R) => number) => [...rows.map(pick), 0, 2_147_483_647];
  const product = ids(products, ({ id }) => id);
  const shop = [cast.shopId, cast.foreignShopId, 2_147_483_647];
  const people = [cast.customer.id, cast.owner.id, cast.bystander.id];
  const categories = [category.id, category.parent.id, cast.categoryId];
  const known: Record<string, readonly (string | number)[]> = {
    product_id: product,
    productId: product,
    sku_id: ids(products, ({ skuId }) => skuId),
    skuIds: [products.map(({ skuId }) => skuId).join(",")],
    imageId: ids(products, ({ imageId }) => imageId),
    category_id: categories,
    categoryId: categories,
    parent_id: categories,
    new_parent_id: categories,
    customer_id: people,
    sellerId: people,
    purchase_id: ids(intents, ({ id }) => id),
    reportId: ids(reports, ({ id }) => id),
    invitation_code: [invitation.code],
    username: [cast.customer.username, cast.owner.username],
    email: [`${cast.bystander.username}@example.com`],
  };
  return {
    cast,
    hints: (name) => known[name] ?? (name === "id" ? (contract === "mall" ? shop : product) : []),
  };
}
