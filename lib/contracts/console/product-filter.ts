import { z } from "zod";
import { wireId, wireInt } from "@/lib/api/fields";
import type { ManagedFilter } from "@/lib/domain/catalog/managed-filter";
import type { UrlQuery } from "@/lib/text/url-values";
import { amountText, formInt, maxStock, searchSchema } from "../fields";
import { productStatuses, productStatusSchema } from "../storefront/enums";

const day = z.iso.date().refine((text) => text >= "1970-01-01" && text < "2200-01-01");

/** Some of the statuses, with commas between them. */
const statusList = z
  .string()
  .transform((text) => text.split(","))
  .pipe(z.array(productStatusSchema).min(1).max(4))
  .meta({
    override: ({ jsonSchema }) => Object.assign(jsonSchema, { type: "string", example: "online,sold" }),
  });

/** How the seller's table is narrowed, as its address says it; the same words choose products for a change. */
export const productFilterFields = {
  q: searchSchema(100),
  status: statusList,
  category: wireId(),
  tag: wireId(),
  min_price: amountText,
  max_price: amountText,
  min_stock: formInt(maxStock),
  max_stock: formInt(maxStock),
  stock: z.enum(["low"]).meta({ description: "For sale, with as few pieces as its threshold or fewer." }),
  condition: wireInt({ min: 1, max: 10 }).meta({ description: "At least so good." }),
  picture: z.enum(["yes", "no"]),
  whose: z.enum(["own", "shop"]),
  created_from: day,
  created_to: day,
  updated_from: day,
  updated_to: day,
};

export const productFilterSchema = z.object(productFilterFields).partial();

export type ProductFilterWire = z.input<typeof productFilterSchema>;

/** What of an address is a filter; values that can't be read are left out. */
export function readProductFilter(search: UrlQuery): ProductFilterWire {
  const pairs = Object.entries(productFilterFields).flatMap(([name, schema]) => {
    const value = search[name];
    return value !== undefined && schema.safeParse(value).success ? [[name, value]] : [];
  });
  return Object.fromEntries(pairs);
}

export function filterInput(filter: z.output<typeof productFilterSchema>): ManagedFilter {
  return {
    ...(filter.q ? { text: { query: filter.q, fields: ["title", "keywords"] } } : {}),
    ...(filter.status ? { statuses: filter.status.map((name) => productStatuses[name]) } : {}),
    ...(filter.category ? { categoryId: filter.category } : {}),
    ...(filter.tag ? { tagId: filter.tag } : {}),
    ...(filter.min_price === undefined ? {} : { minPriceMinor: filter.min_price }),
    ...(filter.max_price === undefined ? {} : { maxPriceMinor: filter.max_price }),
    ...(filter.condition === undefined ? {} : { minConditionLevel: filter.condition }),
    minStock: filter.min_stock,
    maxStock: filter.max_stock,
    runsLow: filter.stock && true,
    hasPicture: filter.picture && filter.picture === "yes",
    whose: filter.whose,
    createdFrom: filter.created_from,
    createdTo: filter.created_to,
    updatedFrom: filter.updated_from,
    updatedTo: filter.updated_to,
  };
}
