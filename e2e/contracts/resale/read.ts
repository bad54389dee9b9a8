import { z } from "zod";
import type { Reply } from "../shared/send";

const failure = z.strictObject({ code: z.int(), message: z.string().min(1), data: z.null() });

/** `[HTTP status, code]` of a refusal in the contract's own shape. */
export function refusalOf({ status, headers, body }: Reply): [status: number, code: number] {
  if (!headers.get("content-type")?.startsWith("application/json")) throw new Error("not JSON");
  return [status, failure.parse(body).code];
}

const page = z.object({
  code: z.literal(0),
  data: z.object({
    total: z.int(),
    pages: z.int(),
    hasPrevious: z.boolean().optional(),
    hasNext: z.boolean().optional(),
    list: z.array(z.record(z.string(), z.unknown())),
  }),
});

export const pageOf = ({ body }: Reply) => page.parse(body).data;

/** One field of every item of a page. */
export const column = (reply: Reply, field: string) => pageOf(reply).list.map((item) => item[field]);

/** The fields of a single answer. */
export const dataOf = ({ body }: Reply) =>
  z.object({ code: z.literal(0), data: z.record(z.string(), z.unknown()) }).parse(body).data;
