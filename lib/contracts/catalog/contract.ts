import { define } from "@/lib/api/contract";
import { dialect } from "./dialect";

export const catalog = {
  name: "catalog",
  title: "Catalog",
  description: "The catalog to read: categories, tags, products with their SKUs, related SKUs.",
  basePath: "/",
  identity: ["bearer", "cookie"],
  dialect,
} as const;

export const operation = define(catalog);
