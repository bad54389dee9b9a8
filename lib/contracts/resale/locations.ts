import { z } from "zod";
import type { LocationRow } from "@/lib/domain/catalog/add-location";
import { textSchema } from "../fields";
import { operation } from "./contract";

export const locationFields = { province: textSchema(50), city: textSchema(50), district: textSchema(50) };

export const addLocation = operation({
  name: "addLocation",
  method: "POST",
  path: "/product/location/add",
  summary: "The id of a place; the same place always has the same one",
  source: "003 添加发布商品位置",
  access: "user",
  body: z.object(locationFields),
  input: ({ body }) => body,
  output: z.object({ id: z.int(), province: z.string(), city: z.string(), district: z.string() }),
  present: (location: LocationRow) => location,
});
