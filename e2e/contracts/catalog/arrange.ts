import { z } from "zod";
import { db } from "@/lib/db";
import type { Prisma } from "@/lib/generated/prisma/client";
import { makeAccount, makeCategory, makeProduct, unique } from "../shared/arrange";
import { type Reply, send } from "../shared/send";

export const makeTag = () => db().tag.create({ data: { name: `${unique("Newton")} [牛顿]` } });

type Extra = Parameters<typeof makeProduct>[0] extends infer P ? Partial<P> : never;

/** A category of its own and ways to put tagged products into it. */
export async function makeShelf() {
  const [category, tag, seller] = [await makeCategory(), await makeTag(), await makeAccount("SELLER")];
  const put = (data: Extra = {}) =>
    makeProduct({
      sellerId: seller.id,
      categoryId: category.id,
      tags: { create: [{ tagId: tag.id }] },
      ...data,
    });
  return { category, tag, put };
}

/** One request in this contract's responseFormat. */
export const read = (path: string) => send("GET", path, { headers: { "api-contract": "catalog" } });

const listed = z.object({ products: z.array(z.object({ productId: z.int() })), pagination: z.unknown() });

/** The product ids of a list, in its order. */
export const idsOf = ({ body }: Reply) => listed.parse(body).products.map(({ productId }) => productId);

export const white: Prisma.InputJsonValue = [
  { name: "颜色", value: "白色", nameEn: "Color", valueEn: "White" },
];
