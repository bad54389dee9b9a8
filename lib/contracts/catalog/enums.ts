import { z } from "zod";
import type { ProductSort } from "@/lib/domain/catalog/product-filter";
import type { Order } from "@/lib/domain/page";
import type { Feature } from "@/lib/generated/prisma/enums";

/** As the document spells them. (002 §3, §5) */
export const featureSchema = z.enum(["Recomended", "New", "Popular"]);

export const featureNames = {
  RECOMMENDED: "Recomended",
  NEW: "New",
  POPULAR: "Popular",
} as const satisfies Record<Feature, z.infer<typeof featureSchema>>;

export const sortSchema = z.enum(["priceDown", "priceUp", "dateDown", "dateUp"]);

export const sorts = {
  priceDown: { sort: "price", order: "desc" },
  priceUp: { sort: "price", order: "asc" },
  dateDown: { sort: "created", order: "desc" },
  dateUp: { sort: "created", order: "asc" },
} as const satisfies Record<z.infer<typeof sortSchema>, { sort: ProductSort; order: Order }>;
