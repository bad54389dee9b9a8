import { define } from "@/lib/api/contract";
import { responseFormat } from "./response-format";

export const mall = {
  name: "mall",
  title: "Mall",
  description: "Shops, the sellers who manage them together, their products, and sessions by cookie.",
  basePath: "/",
  roots: ["/user", "/shop"],
  identity: ["cookie", "bearer"],
  responseFormat,
} as const;

export const operation = define(mall);
