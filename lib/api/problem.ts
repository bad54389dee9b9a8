import { z } from "zod";
import type { ErrorCode } from "../domain/errors";
import type { Failure, ResponseFormat } from "./contract";

export const problemType = "application/problem+json";

/** One of the codes of `errors.ts`. */
export const errorCodeSchema = z
  .custom<ErrorCode>((value) => typeof value === "string")
  .meta({ type: "string" });

/** A failure as problem details (RFC 9457), with two members of our own: `code` and `errors`. */
export const problemSchema = z
  .object({
    type: z.string().meta({ description: "A stable name of this kind of failure." }),
    title: z.string(),
    status: z.int(),
    detail: z.string(),
    instance: z.string().meta({ description: "Names this one failure, for our logs." }).optional(),
    code: errorCodeSchema.meta({ description: "The last part of `type`: what a program decides by." }),
    errors: z.array(z.object({ field: z.string(), message: z.string() })),
  })
  .meta({ id: "Problem" });

function problemBody({ code, status, message, fields, requestId }: Failure): z.input<typeof problemSchema> {
  return {
    type: `urn:jishi:problem:${code}`,
    title: message,
    status,
    detail: fields.map(({ path, message: issue }) => `${path} ${issue}`.trim()).join("; ") || message,
    instance: requestId ? `urn:uuid:${requestId}` : undefined,
    code,
    errors: fields.map(({ path, message: issue }) => ({ field: path, message: issue })),
  };
}

/** The failures of contracts that speak problem details, and of any contract to whoever accepts them by name. */
export const problem: ResponseFormat["failure"] = {
  schema: problemSchema,
  body: problemBody,
  contentType: `${problemType}; charset=utf-8`,
  message: (body) => problemSchema.safeParse(body).data?.detail ?? "",
};

/** Whether a caller names problem details among what it accepts; the wildcards that everyone sends do not count. */
export function acceptsProblem({ headers }: Request): boolean {
  return (headers.get("accept") ?? "").toLowerCase().includes(problemType);
}
