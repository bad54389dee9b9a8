import { z } from "zod";
import { createDocument, type ZodOpenApiOperationObject, type ZodOpenApiPathsObject } from "zod-openapi";
import { errorKinds } from "../domain/errors";
import type { Contract, Operation } from "./contract";

/** The OpenAPI 3.1 document of one contract, made of the same objects that serve it. */
export function openapi(contract: Contract, operations: readonly Operation[], serverUrl: string) {
  const paths: ZodOpenApiPathsObject = {};
  for (const operation of operations) {
    for (const path of [operation.path, ...(operation.aliases ?? [])]) {
      const alias = path !== operation.path;
      paths[path] = { ...paths[path], [operation.method.toLowerCase()]: describeOperation(operation, alias) };
    }
  }
  return createDocument(
    {
      openapi: "3.1.0",
      info: { title: `Jishi ${contract.title}`, version: "1.0.0", description: contract.description },
      servers: [{ url: serverUrl }],
      paths,
      components: {
        securitySchemes: {
          bearer: { type: "http", scheme: "bearer", description: "The token of any login of any contract." },
          cookie: { type: "apiKey", in: "cookie", name: "next-auth.session-token" },
        },
      },
    },
    { allowEmptySchema: { unknown: true } },
  );
}

function describeOperation(operation: Operation, alias: boolean): ZodOpenApiOperationObject {
  const { contract, access, method, status = 200 } = operation;
  return {
    operationId: alias ? undefined : operation.name,
    summary: operation.summary,
    description: describeText(operation),
    tags: [contract.title],
    security: access === "public" ? [] : contract.identity.map((scheme) => ({ [scheme]: [] })),
    requestParams: { ...objectSchema("path", operation.params), ...objectSchema("query", operation.query) },
    requestBody: method === "GET" ? undefined : describeBody(operation),
    responses: { [String(status)]: describeSuccess(operation, status), ...describeFailures(operation) },
  };
}

function describeText({ source, ...operation }: Operation): string {
  const access = describeAccess(operation);
  return source ? `${source}. ${access}` : access;
}

function describeAccess({ access }: Pick<Operation, "access">): string {
  if (access === "public") return "Anyone may call it.";
  return access === "user"
    ? "For signed-in callers."
    : `For signed-in callers with the role ${access.join(" or ")}.`;
}

/** One place's parameters; an absent place must not be named at all. */
function objectSchema(place: "path" | "query", schema: z.ZodType | undefined) {
  return schema instanceof z.ZodObject ? { [place]: schema } : {};
}

function describeBody({ body, form, formOnly }: Operation) {
  if (!body) return undefined;
  const json = formOnly ? {} : { "application/json": { schema: body } };
  return { content: { ...json, ...(form ? { "multipart/form-data": { schema: form } } : {}) } };
}

function describeSuccess({ contract, output, summary }: Operation, status: number) {
  if (status === 204) return { description: summary };
  return {
    description: summary,
    content: { "application/json": { schema: contract.responseFormat.success.schema(output) } },
  };
}

/** One entry per status that the operation may fail with, in the contract's own shape. */
function describeFailures(operation: Operation) {
  const { responseFormat } = operation.contract;
  const kinds = new Set(Object.values(errorKinds));
  if (operation.access === "public")
    for (const kind of ["unauthenticated", "forbidden"] as const) kinds.delete(kind);
  if (!operation.body)
    for (const kind of ["too_large", "unsupported_media", "conflict"] as const) kinds.delete(kind);
  if (!operation.params) kinds.delete("not_found");
  const statuses = new Map([...kinds].map((kind) => [responseFormat.status[kind], kind]));
  const content = {
    [responseFormat.failure.contentType.split(";")[0] ?? ""]: { schema: responseFormat.failure.schema },
  };
  return Object.fromEntries(
    [...statuses].map(([status, kind]) => [
      String(status),
      { description: kind.replaceAll("_", " "), content },
    ]),
  );
}
