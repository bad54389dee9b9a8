import { z } from "zod";

/** RFC 3339, in UTC. */
export const timeSchema = z.iso.datetime().meta({ example: "2025-10-30T05:42:44.000Z" });

export const time = (date: Date) => date.toISOString();
