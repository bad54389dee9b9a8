import { z } from "zod";
import type { ResponseFormat } from "@/lib/api/contract";
import { trueStatuses } from "../statuses";

const problem = z
  .object({
    type: z.string().meta({ description: "A stable name of this kind of failure." }),
    title: z.string(),
    status: z.int(),
    detail: z.string(),
    instance: z.string().meta({ description: "Names this one failure, for our logs." }).optional(),
    errors: z.array(z.object({ field: z.string(), message: z.string() })),
  })
  .meta({ id: "Problem" });

/** The data itself with a true HTTP status (000); failures are problem details (RFC 9457). */
export const responseFormat: ResponseFormat = {
  success: {
    schema: (data) => data,
    body: (data) => data,
    read: (body) => body,
    message: { zh: "", en: "" },
  },
  failure: {
    schema: problem,
    body: ({ code, status, message, fields, requestId }) => ({
      type: `urn:jishi:problem:${code}`,
      title: message,
      status,
      detail: fields.map(({ path, message: issue }) => `${path} ${issue}`.trim()).join("; ") || message,
      instance: requestId ? `urn:uuid:${requestId}` : undefined,
      errors: fields.map(({ path, message: issue }) => ({ field: path, message: issue })),
    }),
    contentType: "application/problem+json; charset=utf-8",
    message: (body) => problem.safeParse(body).data?.detail ?? "",
  },
  status: trueStatuses,
  statusOf: { "auth.wrong_credentials": 401 },
};
