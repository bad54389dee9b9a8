import { define } from "@/lib/api/contract";
import { responseFormat } from "./response-format";

export const catalog = {
  name: "catalog",
  title: "Catalog",
  description: "The catalog to read: categories, tags, products with their SKUs, related SKUs.",
  basePath: "/",
  roots: ["/category", "/tag"],
  identity: ["bearer", "cookie"],
  responseFormat,
} as const;

export const operation = define(catalog);
