import { z } from "zod";
import { identifierSchema } from "../fields";

export const timeSchema = z.iso.datetime().meta({ example: "2025-10-30T05:42:44.000Z" });

/** The `updated_at` of what a caller has read and now changes; another means that somebody else has changed it. */
export const readAtSchema = identifierSchema(40).pipe(z.iso.datetime({ offset: true }));

export const timeFields = { created_at: timeSchema, updated_at: timeSchema };

/** UTC, as RFC 3339 writes it. */
export const times = (row: { createdAt: Date; updatedAt: Date }) => ({
  created_at: row.createdAt.toISOString(),
  updated_at: row.updatedAt.toISOString(),
});
