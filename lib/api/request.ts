import { DomainError } from "../domain/errors";
import { defaultLocale, isLocale, type Locale } from "../i18n/locales";
import type { Operation } from "./contract";
import { isStorable, parseStorable } from "./storable";

const defaultMaxBytes = 1024 * 1024;

/** The first language of `Accept-Language` that we speak; Chinese when none. */
export function localeOf(request: Request): Locale {
  for (const part of (request.headers.get("accept-language") ?? "").split(",")) {
    const language = part.trim().slice(0, 2).toLowerCase();
    if (isLocale(language)) return language;
  }
  return defaultLocale;
}

/** Query parameters by name; a repeated one is an array, an empty one is absent. */
export function queryOf(url: URL): Record<string, string | string[]> {
  const query: Record<string, string | string[]> = {};
  for (const name of new Set(url.searchParams.keys())) {
    const values = url.searchParams.getAll(name).filter((value) => value !== "");
    if (values.some((value) => value.includes("\0"))) throw new DomainError("request.malformed");
    if (values.length > 0) query[name] = values.length === 1 ? (values[0] ?? "") : values;
  }
  return query;
}

/** The body's bytes; stops reading beyond the limit. */
async function bytesOf(request: Request, limit: number): Promise<Uint8Array<ArrayBuffer>> {
  if (Number(request.headers.get("content-length") ?? 0) > limit) throw new DomainError("request.too_large");
  const chunks: Uint8Array[] = [];
  let size = 0;
  if (request.body) {
    for await (const chunk of request.body) {
      size += chunk.byteLength;
      if (size > limit) throw new DomainError("request.too_large");
      chunks.push(chunk);
    }
  }
  return new Uint8Array(Buffer.concat(chunks, size));
}

function parseJson(bytes: Uint8Array): unknown {
  if (bytes.byteLength === 0) return {};
  try {
    return parseStorable(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  } catch (cause) {
    throw new DomainError("request.malformed", { cause });
  }
}

async function parseForm(bytes: Uint8Array<ArrayBuffer>, type: string): Promise<Record<string, unknown>> {
  const form = await new Response(bytes, { headers: { "content-type": type } })
    .formData()
    .catch((cause: unknown) => {
      throw new DomainError("request.malformed", { cause });
    });
  const fields: Record<string, unknown> = {};
  for (const name of new Set(form.keys())) {
    const values = form.getAll(name).filter((value) => value !== "");
    if (values.length > 0) fields[name] = values.length === 1 ? values[0] : values;
  }
  if (!isStorable(fields)) throw new DomainError("request.malformed");
  return fields;
}

const formTypes = ["multipart/form-data", "application/x-www-form-urlencoded"];

/** The body as the operation admits it, with the schema that fits how it came. */
export async function bodyOf(request: Request, operation: Operation) {
  const { form, maxBytes = defaultMaxBytes } = operation;
  if (!operation.body) return { schema: undefined, value: undefined };
  const schema = operation.formOnly ? undefined : operation.body;
  const type = request.headers.get("content-type") ?? "";
  const media = type.split(";")[0]?.trim().toLowerCase() ?? "";
  if (form && formTypes.includes(media)) {
    return { schema: form, value: await parseForm(await bytesOf(request, maxBytes), type) };
  }
  const limit = Math.min(maxBytes, defaultMaxBytes);
  if (schema && (media === "application/json" || media.endsWith("+json"))) {
    return { schema, value: parseJson(await bytesOf(request, limit)) };
  }
  // Some callers name a type for the body that they do not send.
  if (schema && (await bytesOf(request, limit)).byteLength === 0) return { schema, value: {} };
  throw new DomainError("request.unsupported_media");
}
