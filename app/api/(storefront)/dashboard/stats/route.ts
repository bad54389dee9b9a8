import { route } from "@/lib/api/route";
import { serve } from "@/lib/api/serve";
import * as storefront from "@/lib/contracts/storefront";
import { getDashboardStats } from "@/lib/domain/dashboard/get-dashboard-stats";

export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = route(
  serve(storefront.getDashboardStats, getDashboardStats),
);
