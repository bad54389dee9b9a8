import { z } from "zod";
import { idSchema, wireId } from "@/lib/api/fields";
import type { ProductStatus } from "@/lib/generated/prisma/enums";
import { limits } from "../limits";
import { operation } from "./contract";
import { statusSchema } from "./enums";
import { productBody, productChange, productInput, productPatch } from "./product-body";
import { keptProductSchema, keptProductView, statusFields, statusView } from "./views";

/** A listing as it stands after the change. */
const kept = { output: keptProductSchema, present: keptProductView };

export const addProduct = operation({
  name: "addProduct",
  method: "POST",
  path: "/product/add",
  summary: "Publish a listing, at a place by its id, its name or its three names",
  access: "user",
  limits: limits.products,
  idempotent: true,
  body: productBody,
  input: ({ body }) => productInput(body),
  ...kept,
});

export const updateProduct = operation({
  name: "updateProduct",
  method: "PUT",
  path: "/product/update",
  summary: "Change a listing; what is absent stays",
  access: "user",
  body: productPatch,
  input: ({ body }) => productChange(body),
  ...kept,
});

/** The document's status 2 is SOLD; without stock it becomes OUT_OF_STOCK, which is spelled 2 as well. */
const targets = { 0: "FROZEN", 1: "ONLINE", 2: "SOLD" } as const;

export const updateStatus = operation({
  name: "updateStatus",
  method: "PUT",
  path: "/product/status/update",
  summary: "Take a listing down (0), list it again (1) or mark it sold (2); the answer says what it is now",
  access: "user",
  body: z.object({ productId: idSchema, status: statusSchema }),
  input: ({ body }) => ({ id: body.productId, status: targets[body.status] }),
  output: z.object({ productId: z.int(), ...statusFields }),
  present: (product: { id: number; status: ProductStatus }, view) => ({
    productId: product.id,
    ...statusView(product, view),
  }),
});

export const takeDownProduct = operation({
  name: "takeDownProduct",
  method: "DELETE",
  path: "/product/delete/{productId}",
  summary: "Take a listing down: for whoever manages it and for admins",
  source: "003 下架商品",
  access: "user",
  params: z.object({ productId: wireId() }),
  input: ({ params }) => ({ id: params.productId }),
  output: z.null(),
  present: (_: unknown) => null,
});
