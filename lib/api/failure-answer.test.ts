import { describe, expect, it } from "vitest";
import { contracts } from "../contracts/all";
import { DomainError } from "../domain/errors";
import { apiErrorOf } from "./api-error";
import { callAccepts } from "./client";
import { failureAnswer } from "./failure-answer";
import { problemSchema } from "./problem";

const thrown = new DomainError("request.invalid", { fields: [{ path: "skus.0.price", message: "?" }] });

const asked = (accept: string) => new Request("http://localhost/", { headers: { accept } });

describe.each(contracts.map(({ contract }) => [contract.name, contract] as const))(
  "a failure of %s",
  (_, contract) => {
    const { failure } = contract.responseFormat;
    const answerTo = (accept: string, error: unknown = thrown) =>
      failureAnswer(error, asked(accept), { contract, requestId: "r" });

    it.each(["", "*/*", "application/json", "application/*;q=0.9"])(
      "has the contract's own shape for who accepts %j, and the code in a header",
      (accept) => {
        const { body, headers, status } = answerTo(accept);
        expect(failure.schema.parse(JSON.parse(body))).toEqual(JSON.parse(body));
        expect(headers).toMatchObject({
          "content-type": failure.contentType,
          "api-error": "request.invalid",
        });
        expect(status).toBe(400);
      },
    );

    it("reaches our own pages as a code and fields, whatever the contract", () => {
      const { status, body, headers } = answerTo(callAccepts);
      expect(problemSchema.parse(JSON.parse(body))).toEqual(JSON.parse(body));
      const error = apiErrorOf(status, JSON.parse(body), (name) => headers[name] ?? null);
      expect(error).toMatchObject({
        status: 400,
        code: "request.invalid",
        fields: [{ path: "skus.0.price", message: "?" }],
        requestId: "r",
        message: "skus.0.price ?",
      });
    });

    it("says when to come again", () => {
      const limited = new DomainError("auth.rate_limited", { retryAfter: 12.1 });
      const { status, body, headers } = answerTo(callAccepts, limited);
      const error = apiErrorOf(status, JSON.parse(body), (name) => headers[name] ?? null);
      expect(error).toMatchObject({ status: 429, code: "auth.rate_limited", retryAfter: 13 });
    });
  },
);

it("an answer that is not the application's has no code", () => {
  const error = apiErrorOf(502, null, () => null);
  expect(error).toMatchObject({ status: 502, code: undefined, fields: [], message: "" });
});
