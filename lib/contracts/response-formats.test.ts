import { describe, expect, it } from "vitest";
import { type ErrorCode, errorKinds } from "@/lib/domain/errors";
import { contracts } from "./all";

const statuses = {
  invalid: 400,
  unauthenticated: 401,
  forbidden: 403,
  not_found: 404,
  conflict: 409,
  too_large: 413,
  unsupported_media: 415,
  rate_limited: 429,
  unavailable: 503,
  internal: 500,
};

const isCode = (code: string): code is ErrorCode => code in errorKinds;
const codes = Object.keys(errorKinds).filter(isCode);

/** Mall's document knows no conflict. */
const exceptions: Record<string, Partial<typeof statuses>> = { mall: { conflict: 400 } };

describe.each(contracts.map(({ contract }) => [contract.name, contract.responseFormat] as const))(
  "the responseFormat of %s",
  (name, responseFormat) => {
    it("gives every kind of failure its true HTTP status", () => {
      expect(responseFormat.status).toEqual({ ...statuses, ...exceptions[name] });
      for (const status of Object.values(responseFormat.statusOf ?? {}))
        expect([400, 401, 403, 404]).toContain(status);
    });

    it.each(codes)("dresses %s as its schema says", (code) => {
      const kind = errorKinds[code];
      const fields = [{ path: "skus.0.price", message: "须为数字" }];
      const failure = {
        kind,
        code,
        status: responseFormat.status[kind],
        message: "错误",
        fields,
        requestId: "1",
      };
      const body: unknown = JSON.parse(JSON.stringify(responseFormat.failure.body(failure)));
      expect(responseFormat.failure.schema.parse(body)).toEqual(body);
      expect(JSON.stringify(body)).toContain("skus.0.price");
      expect(responseFormat.failure.message(body)).not.toBe("");
    });
  },
);

it("the responseFormat of storefront says what went wrong as the document does", () => {
  const { failure } = contracts[0].contract.responseFormat;
  const code = "product.out_of_stock";
  const said = failure.body({
    kind: "invalid",
    code,
    status: 400,
    message: "库存不足",
    fields: [],
    requestId: "",
  });
  expect(said).toEqual({ code: 400, message: "库存不足", data: null });
});
