import { z } from "zod";
import type { LocationRow } from "@/lib/domain/catalog/add-location";
import { textSchema } from "../fields";
import { operation } from "./contract";

const locationSchema = z.object({
  location_id: z.int(),
  province: z.string(),
  city: z.string(),
  district: z.string(),
});

const locationView = ({ id, ...location }: LocationRow) => ({ location_id: id, ...location });

export const listLocations = operation({
  name: "listLocations",
  method: "GET",
  path: "/api/console/locations",
  summary: "Every location that products can be at",
  access: "public",
  input: () => ({}),
  output: z.array(locationSchema),
  present: (locations: LocationRow[]) => locations.map(locationView),
});

export const addLocation = operation({
  name: "addLocation",
  method: "POST",
  path: "/api/console/locations",
  summary: "Add a location; the same location always has the same id",
  access: "user",
  body: z.object({ province: textSchema(40), city: textSchema(40), district: textSchema(40) }),
  input: ({ body }) => body,
  output: locationSchema,
  present: locationView,
});
