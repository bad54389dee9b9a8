import { z } from "zod";
import { createDocument, type ZodOpenApiOperationObject, type ZodOpenApiPathsObject } from "zod-openapi";
import { errorKinds } from "../domain/errors";
import { type Access, type Contract, type Operation, signatureOf } from "./contract";
import { fileTypesOf } from "./file-output";
import { isRaw } from "./raw";

const binary = { type: "string", format: "binary" } as const;

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
    security: isOpen(access) ? [] : contract.identity.map((scheme) => ({ [scheme]: [] })),
    requestParams: {
      ...objectSchema("path", operation.params),
      ...objectSchema("query", operation.query),
      ...describeHeaders(operation),
    },
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
  if (access === "user") return "For signed-in callers.";
  return "signature" in access
    ? `For callers who sign the body (${access.signature.join(", ")}).`
    : `For signed-in callers with the role ${access.join(" or ")}.`;
}

const callerMade = z.string().min(1).optional();

/** Headers that an operation reads beyond those of every request. */
function describeHeaders({ access, idempotent }: Operation) {
  const signature = Object.fromEntries((signatureOf(access) ?? []).map((name) => [name, z.string()]));
  const key = {
    "Idempotency-Key": callerMade.meta({
      description:
        "A name for this call, made by its caller: sent again within a day it is answered, not done, again.",
    }),
  };
  const headers = { ...signature, ...(idempotent ? key : {}) };
  return Object.keys(headers).length > 0 ? { header: z.object(headers) } : {};
}

const isOpen = (access: Access) => access === "public" || signatureOf(access) !== undefined;

/** One place's parameters; an absent place must not be named at all. */
function objectSchema(place: "path" | "query", schema: z.ZodType | undefined) {
  return schema instanceof z.ZodObject ? { [place]: schema } : {};
}

function describeBody({ body, form, formOnly, text }: Operation) {
  if (!body) return undefined;
  if (isRaw(body)) return { content: { "*/*": { schema: binary } } };
  const json = formOnly ? {} : { "application/json": { schema: body } };
  const written = text ? { [text.type]: { schema: { type: "string" as const } } } : {};
  return { content: { ...json, ...written, ...(form ? { "multipart/form-data": { schema: form } } : {}) } };
}

function describeSuccess({ contract, output, summary, asFile }: Operation, status: number) {
  if (status === 204) return { description: summary };
  const files = fileTypesOf(output);
  if (files) {
    const content = Object.fromEntries(files.map((type) => [type, { schema: binary }]));
    return { description: summary, content };
  }
  return {
    description: summary,
    content: {
      "application/json": { schema: contract.responseFormat.success.schema(output) },
      ...(asFile ? { [asFile.type]: { schema: binary } } : {}),
    },
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
