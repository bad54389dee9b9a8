import { randomUUID } from "node:crypto";
import { db } from "@/lib/db";
import { addressKey } from "@/lib/domain/outreach/addresses";
import type { MatchTaskStatus } from "@/lib/generated/prisma/enums";
import {
  makeCreator,
  makeMatch,
  makeMatchTask,
  makeQueuedMessage,
  makeThread,
} from "@/lib/testing/campaign-factories";
import { makeShop } from "@/lib/testing/factories";
import { maxId } from "@/lib/text/url-values";
import { makeCategory, makeIntent, makeProduct, unique } from "../shared/arrange";
import type { Cast, Person } from "./cast";

/** Whose row a request names; the tables' sections say in which order their columns have them. */
export const rowKinds = ["any", "there", "own", "frozen", "foreign", "crossed", "missing"] as const;

export type RowKind = (typeof rowKinds)[number];

/** `me` is who calls, and the customer where nobody does. */
export type Scene = { cast: Cast; kind: RowKind; me: Person };

/** `own` is the owner's, in its shop; `foreign` the stranger's, in another. */
export async function productRow({ cast, kind }: Scene) {
  const missing = { id: maxId, title: unique("无"), skuId: maxId, imageId: maxId };
  if (kind === "missing") return missing;
  const theirs = kind === "foreign";
  const { id, title, sku, images } = await makeProduct({
    sellerId: theirs ? cast.stranger.id : cast.owner.id,
    shopId: theirs ? cast.foreignShopId : cast.shopId,
    categoryId: cast.categoryId,
    title: unique("商品"),
    status: kind === "frozen" ? "FROZEN" : "ONLINE",
  });
  return { id, title, skuId: sku.id, imageId: images[0]?.id ?? 0 };
}

/** A product of the owner, and a part that is its own, another product's, or none. */
export async function partRow(scene: Scene) {
  const { id } = await productRow({ ...scene, kind: "own" });
  const part = scene.kind === "own" ? await ofProduct(id) : await productRow(scene);
  return { id, skuId: part.skuId, imageId: part.imageId };
}

async function ofProduct(productId: number) {
  const where = { productId };
  const sku = await db().sku.findFirstOrThrow({ where });
  const image = await db().productImage.findFirstOrThrow({ where });
  return { skuId: sku.id, imageId: image.id };
}

/** `own` is the customer's, to the owner; `foreign` the bystander's, to the stranger. */
export const intentRow = (status: "PENDING" | "SUCCESS") => async (scene: Scene) => {
  const { cast, kind, me } = scene;
  if (kind === "missing") return { id: maxId, customerId: cast.customer.id, productId: maxId };
  const theirs = kind !== "own";
  const product = await productRow({ ...scene, kind: theirs ? "foreign" : "own" });
  const buyer = theirs ? cast.bystander : cast.customer;
  const { id } = await makeIntent({ productId: product.id, customerId: buyer.id, status });
  // Crossed: somebody else's intent under the caller's own id.
  return { id, customerId: kind === "crossed" ? me.id : buyer.id, productId: product.id };
};

/** A success of just now. */
export async function decidedIntentRow(scene: Scene) {
  const row = await intentRow("SUCCESS")(scene);
  await db().purchaseIntent.updateMany({ where: { id: row.id }, data: { decidedAt: new Date() } });
  return row;
}

/** A task about a product of the owner or the stranger, made by them. */
export const taskRow = (status: MatchTaskStatus) => async (scene: Scene) => {
  const { cast, kind } = scene;
  if (kind === "missing") return { id: randomUUID(), updatedAt: new Date(0) };
  const product = await productRow(scene);
  const theirs = kind === "foreign";
  return makeMatchTask(db(), {
    productId: product.id,
    userId: theirs ? cast.stranger.id : cast.owner.id,
    shopId: theirs ? cast.foreignShopId : cast.shopId,
    status,
    run: 1,
  });
};

/** A match of such a task. */
export async function matchRow(scene: Scene) {
  const task = await taskRow("MATCHED")(scene);
  const { id: creatorId } = await creatorRow({ ...scene, kind: "there" });
  if (scene.kind !== "missing") await makeMatch(db(), { taskId: task.id, creatorId });
  return { taskId: task.id, creatorId };
}

/** A talk of such a task, with its first message in a state. */
export async function threadRow(scene: Scene) {
  if (scene.kind === "missing") {
    return { id: randomUUID(), taskId: randomUUID(), messageId: maxId, token: "nobody" };
  }
  const token = unique("token").replace(/[^a-z0-9]/g, "");
  const { id, taskId } = await makeThread(db(), { ...(await matchRow(scene)), token });
  const { id: messageId } = await makeQueuedMessage(db(), { threadId: id });
  return { id, taskId, messageId, token };
}

/** A talk over the embedded mailbox that was answered: with the reply, and a mail that may belong to it. */
export async function talkRow(scene: Scene) {
  if (scene.kind === "missing") return { id: randomUUID(), replyId: maxId, mailId: maxId };
  const token = unique("token").replace(/[^a-z0-9]/g, "");
  const { id } = await makeThread(db(), { ...(await matchRow(scene)), token });
  const outboundId = `<${randomUUID()}@sandbox.invalid>`;
  await makeQueuedMessage(db(), { threadId: id, state: "ACCEPTED", acceptedAt: new Date(0), outboundId });
  const reply = { threadId: id, direction: "IN", kind: "REPLY", author: "CREATOR", language: "zh" } as const;
  const textHash = Buffer.alloc(32);
  const { id: replyId } = await db().outreachMessage.create({
    data: { ...reply, textHash, content: "好的", replyKey: unique("reply"), replyClass: "UNCLEAR" },
  });
  const rawHash = Buffer.from(unique("mail"));
  const { id: mailId } = await db().inboundMail.create({
    data: {
      rawHash,
      mailbox: "test",
      state: "PROPOSED",
      threadId: id,
      receivedAt: new Date(0),
      content: "好的",
    },
  });
  return { id, replyId, mailId };
}

/** A customer with an intent, or an id that is nobody's. */
export async function customerRow(scene: Scene) {
  const { cast, kind } = scene;
  if (kind === "missing") return { id: maxId, username: unique() };
  await intentRow("PENDING")(scene);
  return kind === "own" ? cast.customer : cast.bystander;
}

/** A note of the owner's on such a customer, or of the stranger's. */
export async function customerNoteRow(scene: Scene) {
  const { id: customerId } = await customerRow(scene);
  if (scene.kind === "missing") return { id: maxId, customerId };
  const { cast, kind } = scene;
  const { authorId, shopId } =
    kind === "own"
      ? { authorId: cast.owner.id, shopId: cast.shopId }
      : { authorId: cast.stranger.id, shopId: cast.foreignShopId };
  const data = { customerId, authorId, shopId, text: "熟客" };
  return { ...(await db().customerNote.create({ data, select: { id: true } })), customerId };
}

/** A note of the owner's on such an intent, or of the stranger's. */
export async function intentNoteRow(scene: Scene) {
  const { id: intentId } = await intentRow("PENDING")(scene);
  if (scene.kind === "missing") return { id: maxId, intentId };
  const userId = scene.kind === "own" ? scene.cast.owner.id : scene.cast.stranger.id;
  const data = { intentId, userId, kind: "NOTE", note: "熟客" } as const;
  return { ...(await db().intentEvent.create({ data, select: { id: true } })), intentId };
}

/** Only the number: for operations that make what they need. */
export async function shopRow({ cast, kind }: Scene) {
  return { id: kind === "own" ? cast.shopId : kind === "foreign" ? cast.foreignShopId : maxId };
}

/** A shop that nobody manages. */
export async function lonelyShopRow({ kind }: Scene) {
  return { id: kind === "missing" ? maxId : (await makeShop(db())).id };
}

/** Categories are nobody's. */
export async function categoryRow({ kind }: Scene) {
  return { id: kind === "missing" ? maxId : (await makeCategory()).id, name: unique("类") };
}

/** Creators are everyone's who sells. */
export async function creatorRow({ kind }: Scene) {
  if (kind === "missing") return { id: maxId, updatedAt: new Date() };
  const name = unique("maya");
  return makeCreator(db(), { name, handle: name, email: `${name}@example.com` });
}

/** `own` is the caller's favorite, `foreign` the bystander's. */
export async function favoriteRow(scene: Scene) {
  const product = await productRow({ ...scene, kind: scene.kind === "missing" ? "missing" : "foreign" });
  const { id: userId } = scene.kind === "own" ? scene.me : scene.cast.bystander;
  if (scene.kind !== "missing") await db().favorite.create({ data: { userId, productId: product.id } });
  return product;
}

export async function invitationRow({ cast, kind }: Scene) {
  const code = unique("code");
  const own = kind === "own";
  const shopId = own ? cast.shopId : cast.foreignShopId;
  const creatorId = own ? cast.owner.id : cast.stranger.id;
  if (kind === "missing") return { id: maxId, code };
  return db().shopInvitation.create({ data: { code, shopId, creatorId }, select: { id: true, code: true } });
}

/** `own` is the caller's unused upload, `foreign` the bystander's; with a product of the owner to put it on. */
export async function uploadRow(scene: Scene) {
  const { kind, me, cast } = scene;
  const product = await productRow({ ...scene, kind: "own" });
  if (kind === "missing") return { ...product, tempKey: randomUUID() };
  const storageKey = unique().slice(-12).padStart(20, "0");
  const { tempKey } = await db().upload.create({
    data: {
      ownerId: kind === "own" ? me.id : cast.bystander.id,
      storageKey,
      url: `/media/${storageKey}`,
      fileName: "a.webp",
      fileSize: 1,
      mimeType: "image/webp",
      expiresAt: new Date(Date.now() + 3_600_000),
    },
  });
  return { ...product, tempKey };
}

/** An answer that nobody has approved yet. */
export async function draftRow(scene: Scene) {
  if (scene.kind === "missing") return { id: maxId };
  const { id: threadId } = await threadRow(scene);
  const data = { threadId, kind: "ANSWER", state: "DRAFT", approvedAt: null, approvedHash: null } as const;
  return makeQueuedMessage(db(), data);
}

/** An entry of the owner's shop or the stranger's. */
export async function suppressionRow({ cast, kind }: Scene) {
  if (kind === "missing") return { id: maxId };
  const account = `shop:${kind === "own" ? cast.shopId : cast.foreignShopId}`;
  const key = await addressKey(db(), "EMAIL", `${unique("no")}@example.com`);
  return db().suppression.create({
    data: { account, kind: "EMAIL", addressKey: key, scope: "SELLER", reason: "PERSON" },
    select: { id: true },
  });
}
