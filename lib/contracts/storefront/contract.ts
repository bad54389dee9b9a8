import { define } from "@/lib/api/contract";
import { dialect } from "./dialect";

export const storefront = {
  name: "storefront",
  title: "Storefront",
  description: "Buyers' and sellers' apps: catalog, purchase intents, customers, categories and media.",
  basePath: "/api",
  identity: ["bearer", "cookie"],
  dialect,
} as const;

export const operation = define(storefront);
