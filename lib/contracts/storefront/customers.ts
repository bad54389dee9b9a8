import { z } from "zod";
import { wireId } from "@/lib/api/fields";
import type { PurchaseHistory } from "@/lib/domain/customers/get-purchase-history";
import type { CustomerWithPurchases } from "@/lib/domain/customers/list-customers";
import { totalMinor } from "@/lib/domain/intents/intent-select";
import { decimalFromMinor } from "@/lib/domain/money";
import type { Page } from "@/lib/domain/page";
import { customerSchema, customerView } from "./accounts";
import { operation } from "./contract";
import { pageInput, pageQuery, pageSchema, pageView, time, timeSchema } from "./fields";
import { sellerIntentSchema, sellerIntentView } from "./intents";

export const listCustomers = operation({
  name: "listCustomers",
  method: "GET",
  path: "/api/seller/customers",
  summary: "The caller's customers with their latest purchases",
  source: "004 §15",
  access: "user",
  query: z.object(pageQuery()),
  input: ({ query }) => ({ page: pageInput(query) }),
  output: pageSchema(
    customerSchema.extend({
      recent_purchases: z
        .array(
          z.object({
            purchase_id: z.int(),
            product_id: z.int(),
            total_amount: z.number(),
            created_at: timeSchema,
          }),
        )
        .optional(),
    }),
  ),
  message: { zh: "查询成功", en: "Success" },
  present: (page: Page<CustomerWithPurchases>, view) =>
    pageView(page, (customer) => ({
      ...customerView(customer, view),
      recent_purchases: customer.recentPurchases?.map((intent) => ({
        purchase_id: intent.id,
        product_id: intent.productId,
        total_amount: decimalFromMinor(totalMinor(intent)),
        created_at: time(intent.createdAt, view),
      })),
    })),
});

const historySchema = sellerIntentSchema.omit({ product_name: true, product_image: true });

export const getPurchaseHistory = operation({
  name: "getPurchaseHistory",
  method: "GET",
  path: "/api/seller/customers/{customer_id}/purchase-history",
  summary: "What one customer has bought from the caller",
  source: "004 §19",
  access: "user",
  params: z.object({ customer_id: wireId() }),
  input: ({ params }) => ({ customerId: params.customer_id }),
  output: z.object({ purchase_history: z.array(historySchema), customer_info: customerSchema }),
  message: { zh: "查询成功", en: "Success" },
  present: ({ customer, intents }: PurchaseHistory, view) => ({
    purchase_history: intents.map((intent) => sellerIntentView(intent, view)),
    customer_info: customerView(customer, view),
  }),
});
