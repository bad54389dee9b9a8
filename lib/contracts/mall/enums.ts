import { z } from "zod";
import type { ProductStatus } from "@/lib/generated/prisma/enums";

export const productStatusSchema = z.enum(["Available", "Unavailable", "Sold", "OutOfStock"]);

export const productStatusNames = {
  ONLINE: "Available",
  FROZEN: "Unavailable",
  SOLD: "Sold",
  OUT_OF_STOCK: "OutOfStock",
} as const satisfies Record<ProductStatus, z.infer<typeof productStatusSchema>>;

export const roleSchema = z.enum(["CUSTOMER", "SELLER", "ADMIN"]);

/** `2024-11-06T11:39:56.620678Z` */
export const timeSchema = z
  .string()
  .regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{6}Z$/)
  .meta({ example: "2024-11-06T11:39:56.620678Z" });

/** A `Date` holds milliseconds; the document's clients read microseconds. */
export const time = (date: Date) => date.toISOString().replace("Z", "000Z");
