import { z } from "zod";
import type { ResponseFormat } from "@/lib/api/contract";
import type { ErrorCode, ErrorKind } from "@/lib/domain/errors";
import { failureText } from "../failure-text";
import { trueStatuses } from "../statuses";

const envelope = z.object({ code: z.int(), message: z.string(), data: z.unknown() });

/** The document's numbers; kinds that it does not number follow its rule, the HTTP status and two digits. */
const numbers = {
  invalid: 40000,
  unauthenticated: 40100,
  forbidden: 40300,
  not_found: 40400,
  conflict: 40900,
  too_large: 41300,
  unsupported_media: 41500,
  rate_limited: 42900,
  unavailable: 50300,
  internal: 50000,
} as const satisfies Record<ErrorKind, number>;

declare global {
  interface JSON {
    rawJSON(text: string): unknown;
  }
}

/** Fields that hold money, which the document writes with two decimals: `5800.00`. */
const amounts: ReadonlySet<string> = new Set(["price", "originalPrice", "productPrice"]);

const numberOf: Partial<Record<ErrorCode, number>> = {
  "report.duplicate": 40001,
  "request.method_not_allowed": 40500,
};

/** `{ code, message, data }`, where 0 means success. (003) */
export const responseFormat: ResponseFormat = {
  success: {
    schema: (data) => z.object({ code: z.literal(0), message: z.string(), data }),
    body: (data, message) => ({ code: 0, message, data }),
    read: (body) => envelope.parse(body).data,
    replacer: (key, value) =>
      typeof value === "number" && amounts.has(key) ? JSON.rawJSON(value.toFixed(2)) : value,
    message: { zh: "success", en: "success" },
  },
  failure: {
    schema: z.object({ code: z.int(), message: z.string(), data: z.null() }),
    body: (failure) => ({
      code: numberOf[failure.code] ?? numbers[failure.kind],
      message: failureText(failure),
      data: null,
    }),
    contentType: "application/json; charset=utf-8",
    message: (body) => envelope.safeParse(body).data?.message ?? "",
  },
  status: trueStatuses,
};
