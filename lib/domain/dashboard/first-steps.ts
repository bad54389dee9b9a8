import { Prisma } from "@/lib/generated/prisma/client";
import { productsSqlFor } from "../catalog/product-access";
import type { SignedIn } from "../context";
import { intentRanges } from "../intents/managed-intents";

/** What a seller does on the first day, in this order. */
export const firstSteps = ["shop", "product", "answer", "manager"] as const;

export type FirstStep = (typeof firstSteps)[number];

export type FirstDay = Record<FirstStep, boolean>;

/** Which first steps the caller, or whoever manages its shop, has taken; read from what there is. One query. */
export async function findFirstSteps({ actor, db }: SignedIn): Promise<FirstDay> {
  const shop = actor.shopId !== null;
  const ranges = intentRanges(actor, "intent.answer");
  const answered = ranges.map(
    (range) => Prisma.sql`EXISTS (SELECT FROM purchase_intents i
      WHERE ${range} AND i.status IN ('SUCCESS', 'FAILED', 'RECEIVED'))`,
  );
  const [row] = await db.$queryRaw<Omit<FirstDay, "shop">[]>`
    SELECT EXISTS (SELECT FROM products p WHERE ${productsSqlFor(actor, "product.edit")}) AS product,
      ${answered.length > 0 ? Prisma.join(answered, " OR ") : Prisma.sql`false`} AS answer,
      EXISTS (SELECT FROM shop_invitations WHERE shop_id = ${actor.shopId})
        OR (SELECT count(*) FROM (SELECT FROM users WHERE shop_id = ${actor.shopId} LIMIT 2) two) > 1 AS manager`;
  return { shop, ...(row ?? { product: false, answer: false, manager: false }) };
}

export const isFirstDayOver = (day: FirstDay) => firstSteps.every((step) => day[step]);
