import { cache } from "react";
import { getActor } from "@/lib/auth";
import { db } from "@/lib/db";
import { createContext } from "@/lib/domain/context";
import { type DashboardStats, getDashboardStats } from "@/lib/domain/dashboard/get-dashboard-stats";

/**
 * The seller's figures, for an admin those of all sellers; the rail, the tabs and the overview of one request share
 * them. Null for anyone else.
 */
export const getSellerStats = cache(async (): Promise<DashboardStats | null> => {
  const actor = await getActor();
  return actor && actor.role !== "CUSTOMER" ? getDashboardStats(createContext(db(), actor)) : null;
});
