import { z } from "zod";
import type { DashboardStats } from "@/lib/domain/dashboard/get-dashboard-stats";
import { decimalFromMinor } from "@/lib/domain/money";
import { operation } from "./contract";
import { intentStatuses, productStatuses } from "./enums";

/** Counts under the contract's own spelling of each status. */
function spelled<K extends string>(
  counts: Record<K, number>,
  spelling: Record<string, K>,
): Record<string, number> {
  return Object.fromEntries(Object.entries(spelling).map(([name, key]) => [name, counts[key]]));
}

export const getDashboardStats = operation({
  name: "getDashboardStats",
  method: "GET",
  path: "/api/dashboard/stats",
  summary: "Figures of the caller's products over the last 30 days",
  access: "user",
  input: () => ({}),
  output: z.object({
    products: z.record(z.string(), z.int()),
    purchase_intents: z.record(z.string(), z.int()),
    online_products: z.int(),
    total_products: z.int(),
    sold_products: z.int(),
    pending_orders: z.int(),
    revenue: z.number(),
    customers: z.int(),
    days: z.array(z.object({ date: z.string(), purchase_intents: z.int(), revenue: z.number() })),
  }),
  message: { zh: "查询成功", en: "Success" },
  present: (stats: DashboardStats) => ({
    products: spelled(stats.products, productStatuses),
    purchase_intents: spelled(stats.intents, intentStatuses),
    online_products: stats.products.ONLINE,
    total_products: Object.values(stats.products).reduce((sum, count) => sum + count),
    sold_products: stats.products.SOLD,
    pending_orders: stats.intents.PENDING,
    revenue: decimalFromMinor(stats.revenueMinor),
    customers: stats.customers,
    days: stats.days.map(({ date, intents, revenueMinor }) => ({
      date,
      purchase_intents: intents,
      revenue: decimalFromMinor(revenueMinor),
    })),
  }),
});
