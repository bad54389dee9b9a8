import { expect } from "vitest";
import { z } from "zod";
import type { Reply } from "../shared/send";

const problem = z.strictObject({
  type: z.string().regex(/^urn:jishi:problem:[a-z_]+\.[a-z_]+$/),
  title: z.string().min(1),
  status: z.int(),
  detail: z.string().min(1),
  instance: z.string().startsWith("urn:uuid:"),
  code: z.string(),
  errors: z.array(z.strictObject({ field: z.string(), message: z.string().min(1) })),
});

/** Expects a problem of RFC 9457 with this status and code, which names exactly these fields. */
export function expectProblem(reply: Reply, status: number, code: string, fields: readonly string[] = []) {
  expect([reply.status, reply.text]).toEqual([status, reply.text]);
  expect(reply.headers.get("content-type")).toBe("application/problem+json; charset=utf-8");
  const body = problem.parse(reply.body);
  expect(body).toMatchObject({ type: `urn:jishi:problem:${code}`, status, code });
  expect(body.instance).toBe(`urn:uuid:${reply.headers.get("x-request-id")}`);
  expect([...new Set(body.errors.map(({ field }) => field))]).toEqual(fields);
}
