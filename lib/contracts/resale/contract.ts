import { define } from "@/lib/api/contract";
import { dialect } from "./dialect";

export const resale = {
  name: "resale",
  title: "Resale",
  description: "Second-hand listings with places, condition and favourites, and reports about them.",
  basePath: "/",
  identity: ["bearer", "cookie"],
  dialect,
} as const;

export const operation = define(resale);
