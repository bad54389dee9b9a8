import { define } from "@/lib/api/contract";
import { responseFormat } from "./response-format";

export const creator = {
  name: "creator",
  title: "Creator",
  description: "Sellers who promote products through creators: accounts, products and their match tags.",
  basePath: "/api",
  roots: [],
  identity: ["bearer", "cookie"],
  responseFormat,
} as const;

export const operation = define(creator);
