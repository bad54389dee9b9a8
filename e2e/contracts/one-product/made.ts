import { expect } from "vitest";
import { db } from "@/lib/db";
import { send } from "../shared/send";
import { arrange, makers } from "./makers";
import type { Made } from "./readers";

/** A product made through one contract, and all that the others should know of it. */
export async function makeThrough(name: string) {
  const { seller, facts, customer } = await arrange();
  const maker = makers[name];
  if (!maker) throw new Error(`${name} makes no products`);
  const { path, json } = maker.publish(facts, seller);
  const reply = await send("POST", path, { json, token: seller.token });
  expect(reply.status, reply.text).toBeLessThan(300);
  const row = await db().product.findUniqueOrThrow({
    where: { id: maker.id(reply.body) },
    include: { category: true, skus: true },
  });
  if (maker.categorized) expect(row.categoryId).toBe(facts.categoryId);
  const made: Made = {
    ...facts,
    id: row.id,
    skuId: row.skus[0]?.id ?? 0,
    shopId: seller.shop.id,
    sellerId: seller.id,
    sellerName: seller.username,
    // A contract without categories puts it into the shop's own.
    categoryId: row.categoryId,
    categoryName: row.category.name,
    createdAt: row.createdAt,
    pictures: facts.pictures.slice(0, maker.pictures),
  };
  return { seller, customer, made };
}
