import { randomUUID } from "node:crypto";
import { db } from "@/lib/db";
import { maxId } from "@/lib/text/url-values";
import { unique } from "../shared/arrange";
import { productRow, type Scene } from "./rows";

/** A change set that has frozen a product: `own` is the owner's in its shop, `foreign` the stranger's in another. */
export async function changeRow(scene: Scene): Promise<{ id: string }> {
  const { cast, kind } = scene;
  if (kind === "missing") return { id: randomUUID() };
  const theirs = kind === "foreign";
  const product = await productRow(scene);
  await db().product.update({ where: { id: product.id }, data: { status: "FROZEN" } });
  return db().changeSet.create({
    data: {
      userId: theirs ? cast.stranger.id : cast.owner.id,
      shopId: theirs ? cast.foreignShopId : cast.shopId,
      kind: "FREEZE",
      change: { kind: "FREEZE" },
      selection: { ids: [product.id] },
      state: "DONE",
      total: 1,
      applied: 1,
      rows: {
        create: [
          {
            objectType: "product",
            objectId: product.id,
            state: "APPLIED",
            before: { status: "ONLINE" },
            after: { status: "FROZEN" },
          },
        ],
      },
    },
    select: { id: true },
  });
}

/** A view that is shared with a shop. */
export async function viewRow({ cast, kind }: Scene): Promise<{ id: number }> {
  if (kind === "missing") return { id: maxId };
  const theirs = kind === "foreign";
  return db().savedView.create({
    data: {
      table: "products",
      userId: theirs ? cast.stranger.id : cast.owner.id,
      shopId: theirs ? cast.foreignShopId : cast.shopId,
      name: unique("视图"),
      query: "status=online",
    },
    select: { id: true },
  });
}
