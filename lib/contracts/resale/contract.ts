import { define } from "@/lib/api/contract";
import { responseFormat } from "./response-format";

export const resale = {
  name: "resale",
  title: "Resale",
  description: "Second-hand listings with places, condition and favorites, and reports about them.",
  basePath: "/",
  roots: ["/product"],
  identity: ["bearer", "cookie"],
  responseFormat,
} as const;

export const operation = define(resale);
