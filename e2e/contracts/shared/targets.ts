import { expect } from "vitest";
import { z } from "zod";
import { pathOf } from "@/lib/api/client";
import { type Contract, type Operation, rolesOf, signatureOf } from "@/lib/api/contract";
import { pathsOf } from "@/lib/api/enumeration";
import { contracts } from "@/lib/contracts/all";
import { type ErrorCode, errorKinds } from "@/lib/domain/errors";
import type { Role } from "@/lib/generated/prisma/enums";
import { callbackSecret } from "@/lib/testing/application";
import { readFixtures } from "@/lib/testing/contract-fixtures";
import { signCallback } from "@/lib/testing/sign-callback";
import { maxId } from "@/lib/text/url-values";
import { makePerson } from "./arrange";
import { type Reply, send } from "./send";

const noUuid = "00000000-0000-4000-8000-000000000000";
const aChannel = "email";
const aTable = "products";

const roles = ["CUSTOMER", "SELLER", "ADMIN"] as const satisfies readonly Role[];

/** What is no id but one of some words. */
const wordsOf = (schema: z.ZodType) => (schema instanceof z.ZodEnum ? schema.options.map(String) : []);

function missingIds(params: z.ZodType | undefined): Record<string, string> {
  if (!(params instanceof z.ZodObject)) return {};
  const fields = Object.entries<z.ZodType>(params.shape);
  return Object.fromEntries(
    fields.map(([name, schema]) => [
      name,
      [noUuid, String(maxId), ...wordsOf(schema), aChannel, aTable].find(
        (id) => schema.safeParse(id).success,
      ) ?? noUuid,
    ]),
  );
}

/** Every operation of every contract: what the shared cases are made from. */
export const targets = contracts.flatMap(({ contract, operations }) => {
  const samples = new Map(
    readFixtures(contract.name).map((fixture) => [fixture.operation, fixture.requests[0]]),
  );
  return operations.map((operation) => {
    const { access, name, params } = operation;
    return {
      name: `${contract.name} ${name}`,
      operation,
      /** A request that fits the schemas, if the document shows one. */
      sample: samples.get(name),
      admitted: rolesOf(access) ?? roles,
      refused: roles.filter((role) => rolesOf(access)?.includes(role) === false),
      parameters: Object.keys(params instanceof z.ZodObject ? params.shape : {}),
      /** For each parameter a value that fits it and names no row. */
      missing: missingIds(params),
    };
  });
});

export type Target = (typeof targets)[number];

/** The part of the targets that a case applies to, with their names for `it.each`. */
export const those = (fits: (target: Target) => boolean) =>
  targets.filter(fits).map((target) => [target.name, target] as const);

export const takesJson = ({ operation }: Target) =>
  operation.body !== undefined && operation.formOnly !== true;
export const isPublic = ({ operation }: Target) => operation.access === "public";

let tokens: Promise<Record<Role, string>> | undefined;

/** The token of someone with this role; one for the whole file. */
export async function tokenOf(role: Role): Promise<string> {
  tokens ??= Promise.all(roles.map((each) => makePerson(each))).then(([customer, seller, admin]) => ({
    CUSTOMER: customer?.token ?? "",
    SELLER: seller?.token ?? "",
    ADMIN: admin?.token ?? "",
  }));
  return (await tokens)[role];
}

/** Stands for a token where not a caller is admitted but whoever signs the body. */
const signed = "signed";

/** The token of someone who may call the operation; none where anyone may. */
export async function admittedToken(target: Target): Promise<string | undefined> {
  if (signatureOf(target.operation.access)) return signed;
  const role = target.admitted.includes("SELLER") ? "SELLER" : target.admitted[0];
  // An account may send few of these.
  if (target.operation.name === "sendTestMessage") return (await makePerson("SELLER")).token;
  return isPublic(target) || !role ? undefined : tokenOf(role);
}

type Options = Parameters<typeof send>[2] & { ids?: string | Record<string, string>; query?: string };

/**
 * Calls the operation at its own address, with `ids` for every path parameter or for each by its name; with 1, or where
 * that is none with what fits, unless given.
 */
export function sendTo(target: Target, { ids, query = "", ...options }: Options = {}): Promise<Reply> {
  const { operation, parameters, missing } = target;
  const usual = (name: string) => (missing[name] === String(maxId) ? "1" : (missing[name] ?? "1"));
  const params =
    typeof ids === "object" ? ids : Object.fromEntries(parameters.map((name) => [name, ids ?? usual(name)]));
  const [path = ""] = pathsOf(operation);
  const speaking = { "api-contract": operation.contract.name, ...options.headers };
  const { headers, ...sent } = options.token === signed ? sign({ ...options, headers: speaking }) : options;
  return send(operation.method, pathOf(path, params) + query, { ...sent, headers: headers ?? speaking });
}

function sign({ token: _, json, body = JSON.stringify(json ?? null), headers, ...rest }: Options): Options {
  if (body instanceof FormData) throw new Error("a form has no bytes to sign yet");
  const type = { "content-type": "application/json" };
  return { ...rest, body, headers: { ...type, ...headers, ...signCallback(callbackSecret, body) } };
}

export function statusOf({ responseFormat }: Contract, code: ErrorCode): number {
  return responseFormat.statusOf?.[code] ?? responseFormat.status[errorKinds[code]];
}

/** A failure with one of the statuses that the contract has for these codes, in the contract's own shape. */
export function expectFailure(reply: Reply, { contract }: Operation, ...codes: ErrorCode[]): void {
  const { failure } = contract.responseFormat;
  const statuses = new Set(codes.map((code) => statusOf(contract, code)));
  expect(statuses, `answered ${reply.status} ${reply.text.slice(0, 300)}`).toContain(reply.status);
  expect(reply.headers.get("content-type")).toBe(failure.contentType);
  const parsed = failure.schema.safeParse(reply.body);
  expect(parsed.data, reply.text).toEqual(reply.body);
  expect(failure.message(reply.body)).not.toBe("");
}
