import { z } from "zod";

export type RawBody = { bytes: Uint8Array; headers: Headers };

/** As an operation's `body`: the bytes as they arrived, of whatever type, with the headers that tell of them. */
export const raw = z
  .custom<RawBody>((value) => typeof value === "object" && value !== null && "bytes" in value)
  .meta({ format: "raw" });

export const isRaw = (schema: z.ZodType | undefined): boolean => schema?.meta()?.format === "raw";
