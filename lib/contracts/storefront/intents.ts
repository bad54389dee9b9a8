import { z } from "zod";
import type { View } from "@/lib/api/contract";
import { idSchema, wireId } from "@/lib/api/fields";
import { type Intent, totalMinor } from "@/lib/domain/intents/intent-select";
import { decimalFromMinor } from "@/lib/domain/money";
import type { Page } from "@/lib/domain/page";
import { maxStock, optionalMultiline, optionalText } from "../fields";
import { limits } from "../limits";
import { operation } from "./contract";
import { intentStatuses, intentStatusNames, intentStatusSchema } from "./enums";
import { pageInput, pageQuery, pageSchema, pageView, timeFields, times } from "./fields";

const commonFields = {
  purchase_id: z.int(),
  product_id: z.int(),
  quantity: z.int(),
  total_amount: z.number(),
  purchase_status: intentStatusSchema,
  seller_notes: z.string().nullable(),
  ...timeFields,
};

function common(intent: Intent, view: View) {
  return {
    purchase_id: intent.id,
    product_id: intent.productId,
    quantity: intent.quantity,
    total_amount: decimalFromMinor(totalMinor(intent)),
    purchase_status: intentStatusNames[intent.status],
    seller_notes: intent.sellerNotes,
    ...times(intent, view),
  };
}

/** Beyond the document: what the intent is for, as the buyer saw it. */
const productFields = { product_name: z.string(), product_image: z.string().nullable() };

function withProduct(intent: Intent, view: View) {
  return {
    ...common(intent, view),
    product_name: intent.title,
    product_image: intent.imageUrl && view.absolute(intent.imageUrl),
  };
}

export const customerIntentSchema = z.object({ ...commonFields, ...productFields });

export const sellerIntentSchema = z.object({
  ...commonFields,
  ...productFields,
  customer_id: z.int().nullable(),
  customer_name: z.string(),
  customer_phone: z.string(),
  customer_address: z.string(),
});

export function sellerIntentView(intent: Intent, view: View) {
  return {
    ...withProduct(intent, view),
    customer_id: intent.customerId,
    customer_name: intent.contactName,
    customer_phone: intent.contactPhone,
    customer_address: intent.deliveryAddress,
  };
}

export const createIntent = operation({
  name: "createIntent",
  method: "POST",
  path: "/api/purchase-intents",
  aliases: ["/api/products/purchase-intents"],
  summary: "Submit a purchase intent",
  source: "004 §3",
  access: "user",
  limits: limits.intents,
  idempotent: true,
  body: z.object({
    product_id: idSchema,
    sku_id: idSchema.nullish(),
    quantity: z.int().min(1).max(maxStock).nullish(),
    customer_id: idSchema,
    customer_name: optionalText(50),
    customer_phone: optionalText(20),
    customer_address: optionalText(200),
    note: optionalMultiline(500),
  }),
  input: ({ body }) => ({
    productId: body.product_id,
    skuId: body.sku_id ?? undefined,
    quantity: body.quantity ?? 1,
    customerId: body.customer_id,
    contactName: body.customer_name,
    contactPhone: body.customer_phone,
    deliveryAddress: body.customer_address,
    note: body.note,
  }),
  output: z.object({
    ...commonFields,
    customer_id: z.int().nullable(),
    unit_price: z.number(),
    contact_name: z.string(),
    contact_phone: z.string(),
    delivery_address: z.string(),
  }),
  message: { zh: "提交成功", en: "Submitted" },
  present: (intent: Intent, view) => ({
    ...common(intent, view),
    customer_id: intent.customerId,
    unit_price: decimalFromMinor(intent.unitPriceMinor),
    contact_name: intent.contactName,
    contact_phone: intent.contactPhone,
    delivery_address: intent.deliveryAddress,
  }),
});

export const listCustomerIntents = operation({
  name: "listCustomerIntents",
  method: "GET",
  path: "/api/customers/{customer_id}/purchase-intents",
  summary: "The caller's own purchase intents",
  source: "004 §6",
  access: "user",
  params: z.object({ customer_id: wireId() }),
  query: z.object({ ...pageQuery(), purchase_status: intentStatusSchema.optional() }),
  input: ({ params, query }) => ({
    customerId: params.customer_id,
    status: query.purchase_status && intentStatuses[query.purchase_status],
    page: pageInput(query),
  }),
  output: pageSchema(customerIntentSchema),
  message: { zh: "查询成功", en: "Success" },
  present: (page: Page<Intent>, view) => pageView(page, (intent) => withProduct(intent, view)),
});

const customerIntentParams = z.object({ customer_id: wireId(), purchase_id: wireId() });

export const cancelIntent = operation({
  name: "cancelIntent",
  method: "POST",
  path: "/api/customers/{customer_id}/purchase-intents/{purchase_id}/cancel",
  summary: "Withdraw a pending intent",
  access: "user",
  params: customerIntentParams,
  input: ({ params }) => ({ customerId: params.customer_id, intentId: params.purchase_id }),
  output: customerIntentSchema,
  present: withProduct,
});

export const confirmReceived = operation({
  name: "confirmReceived",
  method: "POST",
  path: "/api/customers/{customer_id}/purchase-intents/{purchase_id}/confirm-received",
  summary: "Say that a successful purchase has arrived",
  access: "user",
  params: customerIntentParams,
  input: ({ params }) => ({ customerId: params.customer_id, intentId: params.purchase_id }),
  output: customerIntentSchema,
  present: withProduct,
});

export const listSellerIntents = operation({
  name: "listSellerIntents",
  method: "GET",
  path: "/api/seller/purchase-intents",
  summary: "Intents that the caller has received",
  source: "004 §13",
  access: "user",
  query: z.object({
    purchase_status: intentStatusSchema.optional(),
    product_id: wireId().optional(),
    ...pageQuery(),
  }),
  input: ({ query }) => ({
    status: query.purchase_status && intentStatuses[query.purchase_status],
    productId: query.product_id,
    page: pageInput(query),
  }),
  output: pageSchema(sellerIntentSchema),
  message: { zh: "查询成功", en: "Success" },
  present: (page: Page<Intent>, view) => pageView(page, (intent) => sellerIntentView(intent, view)),
});

export const markIntent = operation({
  name: "markIntent",
  method: "PUT",
  path: "/api/seller/purchase-intents/{purchase_id}/status",
  summary: "Close an intent as success or failed; success takes the stock",
  source: "004 §14",
  access: "user",
  params: z.object({ purchase_id: wireId() }),
  body: z.object({ new_status: z.enum(["success", "failed"]), seller_notes: optionalMultiline(500) }),
  input: ({ params, body }) => ({
    intentId: params.purchase_id,
    status: intentStatuses[body.new_status],
    sellerNotes: body.seller_notes,
  }),
  output: z.object({ ...commonFields, ...productFields, customer_id: z.int().nullable() }),
  present: (intent: Intent, view) => ({ ...withProduct(intent, view), customer_id: intent.customerId }),
});
