import { define } from "@/lib/api/contract";
import { responseFormat } from "./response-format";

export const storefront = {
  name: "storefront",
  title: "Storefront",
  description: "Buyers' and sellers' apps: catalog, purchase intents, customers, categories and media.",
  basePath: "/api",
  roots: ["/"],
  identity: ["bearer", "cookie"],
  responseFormat,
} as const;

export const operation = define(storefront);
