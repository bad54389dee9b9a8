import type { IntentStatus, ProductStatus } from "@/lib/generated/prisma/enums";
import type { SignedIn } from "../context";
import { type DayStats, statsByDay } from "./stats-by-day";
import { countIntentCustomers, countProductsByStatus, totalIntentsByStatus } from "./stats-by-status";

export type DashboardStats = {
  products: Record<ProductStatus, number>;
  intents: Record<IntentStatus, number>;
  /** What SUCCESS and RECEIVED intents amount to. */
  revenueMinor: number;
  /** How many different people have submitted an intent. */
  customers: number;
  /** The last 30 local days, the oldest first, days without an intent included. */
  days: DayStats[];
};

/**
 * Figures of the products that the caller manages, or of all products for an admin, in four queries; archived
 * products count only through their intents.
 */
export async function getDashboardStats(context: SignedIn): Promise<DashboardStats> {
  const [products, { counts: intents, revenueMinor }, customers, days] = await Promise.all([
    countProductsByStatus(context),
    totalIntentsByStatus(context),
    countIntentCustomers(context),
    statsByDay(context),
  ]);
  return { products, intents, revenueMinor, customers, days };
}
