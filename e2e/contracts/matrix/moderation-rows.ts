import { db } from "@/lib/db";
import { makeUser } from "@/lib/testing/factories";
import { maxId } from "@/lib/text/url-values";
import { unique } from "../shared/arrange";
import { productRow, type Scene } from "./rows";

export async function reportRow(scene: Scene) {
  if (scene.kind === "missing") return { id: maxId };
  const product = await productRow({ ...scene, kind: "own" });
  return aReport(scene, product.id);
}

/** A product that the bystander has reported. */
export async function reportedRow(scene: Scene) {
  const product = await productRow(scene);
  if (scene.kind !== "missing") await aReport(scene, product.id);
  return product;
}

function aReport({ cast }: Scene, productId: number) {
  const data = { productId, userId: cast.bystander.id, type: "OTHER", content: "…" } as const;
  return db().report.create({ data, select: { id: true } });
}

/** A take-down of the owner's product or the stranger's, by an admin who never calls. */
export async function decisionRow(scene: Scene) {
  if (scene.kind === "missing") return { id: maxId };
  const product = await productRow(scene);
  const username = unique("judge");
  const admin = await makeUser(db(), { role: "ADMIN", username, email: `${username}@example.com` });
  await db().product.update({ where: { id: product.id }, data: { status: "FROZEN" }, select: { id: true } });
  return db().decision.create({
    data: { productId: product.id, adminId: admin.id },
    select: { id: true, product: { select: { sellerId: true } } },
  });
}

export async function appealRow(scene: Scene) {
  const decision = await decisionRow(scene);
  if (scene.kind === "missing" || !("product" in decision)) return { id: maxId };
  const data = { decisionId: decision.id, userId: decision.product.sellerId, content: "…" };
  return db().appeal.create({ data, select: { id: true } });
}
