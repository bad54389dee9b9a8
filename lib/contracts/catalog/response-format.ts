import { z } from "zod";
import type { ResponseFormat } from "@/lib/api/contract";
import { bare } from "../bare";
import { trueStatuses } from "../statuses";

const failure = z.object({
  message: z.string(),
  errors: z.array(z.object({ field: z.string(), message: z.string() })),
});

/** The data itself, without an envelope (002); failures are `{ message, errors }`. */
export const responseFormat: ResponseFormat = {
  success: bare,
  failure: {
    schema: failure,
    body: ({ message, fields }) => ({
      message,
      errors: fields.map(({ path, message: issue }) => ({ field: path, message: issue })),
    }),
    contentType: "application/json; charset=utf-8",
    message: (body) => failure.safeParse(body).data?.message ?? "",
  },
  status: trueStatuses,
};
