import { z } from "zod";

export const encodings = ["utf-8", "gb18030", "utf-16le", "utf-16be"] as const;
export const delimiters = [",", ";", "\t", "，", "|"] as const;

/** How a file is read, where its owner has said so; what is absent is guessed. */
export const importSettingsSchema = z.object({
  encoding: z.enum(encodings).optional(),
  delimiter: z.enum(delimiters).optional(),
  /** An empty cell clears what may be empty. */
  emptyClears: z.boolean().optional(),
});

export type ImportSettings = z.output<typeof importSettingsSchema>;
