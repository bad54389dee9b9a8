import { z } from "zod";
import { wireInt } from "@/lib/api/fields";
import type { LocationRow } from "@/lib/domain/catalog/add-location";
import { cleanLine } from "@/lib/text/clean";
import { textSchema } from "../fields";
import { operation } from "./contract";

const locationSchema = z.object({
  location_id: z.int(),
  province: z.string(),
  city: z.string(),
  district: z.string(),
});

const locationView = ({ id, ...location }: LocationRow) => ({ location_id: id, ...location });

export const searchLocations = operation({
  name: "searchLocations",
  method: "GET",
  path: "/api/console/locations",
  summary: "Locations whose names contain a text, those that begin with it first",
  access: "user",
  query: z.object({
    q: z.string().overwrite(cleanLine).max(100).optional(),
    size: wireInt({ min: 1, max: 50 }).default(20),
  }),
  input: ({ query }) => ({ query: query.q, limit: query.size }),
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
