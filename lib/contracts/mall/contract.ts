import { define } from "@/lib/api/contract";
import { dialect } from "./dialect";

export const mall = {
  name: "mall",
  title: "Mall",
  description: "Shops, the sellers who manage them together, their products, and sessions by cookie.",
  basePath: "/",
  identity: ["cookie", "bearer"],
  dialect,
} as const;

export const operation = define(mall);
