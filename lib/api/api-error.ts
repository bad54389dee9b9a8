import type { ErrorCode, FieldIssue } from "../domain/errors";
import { problemSchema } from "./problem";

type Details = {
  /** The HTTP status; 0 where no answer came. */
  status: number;
  code?: ErrorCode | undefined;
  fields?: FieldIssue[] | undefined;
  message?: string | undefined;
  requestId?: string | undefined;
  retryAfter?: number | undefined;
};

/** A call that failed. Programs decide by `code` and `fields`; `message` is for the reader, empty where no answer came. */
export class ApiError extends Error {
  readonly status: number;
  /** Undefined where no answer came, or one that is not the application's. */
  readonly code: ErrorCode | undefined;
  readonly fields: readonly FieldIssue[];
  readonly requestId: string | undefined;
  /** Seconds until it makes sense to call again. */
  readonly retryAfter: number | undefined;

  constructor({ status, code, fields = [], message = "", requestId, retryAfter }: Details) {
    super(message);
    this.name = "ApiError";
    this.status = status;
    this.code = code;
    this.fields = fields;
    this.requestId = requestId;
    this.retryAfter = retryAfter;
  }
}

/** The failure that an answer tells of, as problem details do. */
export function apiErrorOf(status: number, body: unknown, header: (name: string) => string | null): ApiError {
  const { data } = problemSchema.safeParse(body);
  return new ApiError({
    status,
    code: data?.code,
    fields: data?.errors.map(({ field, message }) => ({ path: field, message })),
    message: data?.detail,
    requestId: header("x-request-id") ?? undefined,
    retryAfter: Number(header("retry-after")) || undefined,
  });
}
