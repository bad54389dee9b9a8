import { z } from "zod";
import { fileOf } from "@/lib/api/file-output";
import type { ExportedProduct } from "@/lib/domain/product-files/export-products";
import { productHeadings, productRows } from "@/lib/domain/product-files/product-rows";
import { csvFile } from "@/lib/text/csv";
import { maxId } from "@/lib/text/url-values";
import { limits } from "../limits";
import { productStatusNames } from "../storefront/enums";
import { operation } from "./contract";
import { timeSchema } from "./fields";
import { filterInput, productFilterFields } from "./product-filter";

const csv = "text/csv; charset=utf-8";

/** Ids with commas between them. */
const idList = z
  .string()
  .regex(/^\d{1,10}(?:,\d{1,10}){0,999}$/)
  .transform((text) => text.split(",").map(Number))
  .pipe(z.array(z.int().min(1).max(maxId)))
  .meta({
    override: ({ jsonSchema }) => Object.assign(jsonSchema, { type: "string", example: "12,15" }),
  });

const query = z.object({
  ...z.object(productFilterFields).partial().shape,
  ids: idList.optional().meta({ description: "These alone, whatever the filter." }),
  except: idList.optional(),
  as_of: timeSchema.optional().meta({ description: "Products that are newer are left out." }),
});

/** In a file of its own, so that no page loads what writes tables. */
export const exportProducts = operation({
  name: "exportProducts",
  method: "GET",
  path: "/api/console/products/export",
  summary:
    "The products that a filter finds, or those of some ids, as a table that can be imported again; the audit log keeps that it was asked for",
  access: ["SELLER"],
  limits: limits.searches,
  query,
  input: ({ query: { ids, except = [], as_of, ...filter } }) => ({
    selection: ids
      ? { ids }
      : { filter: filterInput(filter), except, asOf: as_of ? new Date(as_of) : new Date() },
  }),
  output: fileOf(csv),
  present: (products: AsyncIterable<ExportedProduct>, { locale }) => {
    async function* lines() {
      for await (const one of products) yield* productRows(one, productStatusNames[one.product.status]);
    }
    return { type: csv, name: "products.csv", content: csvFile(productHeadings(locale), lines()) };
  },
});
