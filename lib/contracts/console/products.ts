import { z } from "zod";
import type { View } from "@/lib/api/contract";
import { wireId } from "@/lib/api/fields";
import type { ProductDetail } from "@/lib/domain/catalog/product-select";
import { decimalFromMinor } from "@/lib/domain/money";
import { maxId } from "@/lib/text/url-values";
import { limits } from "../limits";
import { productStatusNames, productStatusSchema } from "../storefront/enums";
import { operation } from "./contract";
import { timeFields, times } from "./fields";
import { productBody, productChange, productInput, productPatch } from "./product-body";
import { productEditSchema, productEditView } from "./product-edit";

const productSchema = z.object({
  product_id: z.int(),
  product_status: productStatusSchema,
  product_name: z.string(),
  skus: z.array(z.object({ sku_id: z.int(), price: z.number(), stock_quantity: z.int() })),
  images: z.array(z.string()),
  ...timeFields,
});

function productView(product: ProductDetail, view: View) {
  return {
    product_id: product.id,
    product_status: productStatusNames[product.status],
    product_name: product.title,
    skus: product.skus.map(({ id, priceMinor, stock }) => ({
      sku_id: id,
      price: decimalFromMinor(priceMinor),
      stock_quantity: stock,
    })),
    images: product.images.map(({ url }) => view.absolute(url)),
    ...times(product),
  };
}

const params = z.object({ product_id: wireId() });

export const createProduct = operation({
  name: "createProduct",
  method: "POST",
  path: "/api/console/products",
  summary: "Publish a product with all that its seller's form says of it",
  access: "user",
  limits: limits.products,
  idempotent: true,
  status: 201,
  body: productBody,
  input: ({ body }) => productInput(body),
  output: productSchema,
  present: productView,
});

export const getManagedProduct = operation({
  name: "getManagedProduct",
  method: "GET",
  path: "/api/console/products/{product_id}",
  summary: "A product as those who manage it see it, in any status",
  access: "user",
  params,
  input: ({ params }) => ({ id: params.product_id }),
  output: productEditSchema,
  present: productEditView,
});

export const updateProduct = operation({
  name: "updateProduct",
  method: "PATCH",
  path: "/api/console/products/{product_id}",
  summary:
    "Change a product as it was read: what is absent stays, neither another's change nor a sale is overwritten",
  access: "user",
  params,
  body: productPatch.extend({ version: z.int().min(1).max(maxId) }),
  input: ({ params, body: { version, ...body } }) => ({
    id: params.product_id,
    version,
    patch: productChange(body),
  }),
  output: productEditSchema,
  present: productEditView,
});
