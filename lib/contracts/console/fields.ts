import { z } from "zod";

export const timeSchema = z.iso.datetime().meta({ example: "2025-10-30T05:42:44.000Z" });

export const timeFields = { created_at: timeSchema, updated_at: timeSchema };

/** UTC, as RFC 3339 writes it. */
export const times = (row: { createdAt: Date; updatedAt: Date }) => ({
  created_at: row.createdAt.toISOString(),
  updated_at: row.updatedAt.toISOString(),
});
