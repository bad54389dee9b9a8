import { define } from "@/lib/api/contract";
import { responseFormat } from "./response-format";

export const consoleContract = {
  name: "console",
  title: "Console",
  description: "What the shop's own pages need beyond the documented contracts. It changes with the pages.",
  basePath: "/api/console",
  roots: ["/console"],
  identity: ["cookie", "bearer"],
  responseFormat,
} as const;

export const operation = define(consoleContract);
