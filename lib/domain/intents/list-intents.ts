import type { Prisma } from "@/lib/generated/prisma/client";
import type { Db } from "../../db";
import { type Page, type PageRequest, slice } from "../page";
import { type Intent, intentSelect, newestFirst } from "./intent-select";

/** One page of the intents that match, newest first, in two queries. */
export async function listIntents(
  db: Db,
  where: Prisma.PurchaseIntentWhereInput,
  page: PageRequest,
): Promise<Page<Intent>> {
  const [items, total] = await Promise.all([
    db.purchaseIntent.findMany({ where, select: intentSelect, orderBy: [...newestFirst], ...slice(page) }),
    db.purchaseIntent.count({ where }),
  ]);
  return { items, total, ...page };
}
