import { serve } from "@/lib/api/serve";
import * as storefront from "@/lib/contracts/storefront";
import { getDashboardStats } from "@/lib/domain/dashboard/get-dashboard-stats";

export const GET = serve(storefront.getDashboardStats, getDashboardStats);
