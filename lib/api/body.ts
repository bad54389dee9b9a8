import type { z } from "zod";
import { DomainError } from "../domain/errors";
import { env } from "../env";
import { bytesOf, requireLength } from "./bytes";
import { type Operation, signatureOf } from "./contract";
import { parseForm } from "./form-body";
import { isRaw, type RawBody } from "./raw";
import { parseStorable } from "./storable";

const megabyte = 1024 * 1024;
const defaultMaxBytes = megabyte;

/** A body with the schema that fits how it came; `discard` removes the files that came along. */
export type Body = { schema: z.ZodType | undefined; value: unknown; discard?: () => Promise<void> };

const formTypes = ["multipart/form-data", "application/x-www-form-urlencoded"];

/**
 * The body as the operation admits it. Where its bytes are signed `verify` has seen them before anything is read from
 * them.
 */
export async function bodyOf(
  request: Request,
  operation: Operation,
  verify: (signed: RawBody) => void | Promise<void>,
): Promise<Body> {
  const { form, body } = operation;
  if (!body) return { schema: undefined, value: undefined };
  const media = request.headers.get("content-type")?.split(";")[0]?.trim().toLowerCase() ?? "";
  if (form && formTypes.includes(media)) {
    const limit = maxBytesOf(operation);
    requireLength(request, limit);
    const { fields, incoming } = await parseForm(request, limit);
    return { schema: form, value: fields, discard: incoming.discard };
  }
  const { text } = operation;
  if (text && media === text.type) {
    return { schema: text.schema, value: await bytesOf(request, maxBytesOf(operation)) };
  }
  if (operation.formOnly) throw new DomainError("request.unsupported_media");
  const limit = isRaw(body) ? maxBytesOf(operation) : Math.min(maxBytesOf(operation), defaultMaxBytes);
  const isJson = media === "application/json" || media.endsWith("+json");
  const bytes = await bytesOf(request, limit);
  const whole = { bytes, headers: request.headers };
  if (signatureOf(operation.access)) await verify(whole);
  if (isRaw(body)) return { schema: body, value: whole };
  // Some callers name a type for the body that they do not send.
  if (!isJson && bytes.byteLength > 0) throw new DomainError("request.unsupported_media");
  return { schema: body, value: parseJson(bytes) };
}

/** `file` is the largest file that the configuration admits, with some megabytes for the rest of the form. */
function maxBytesOf({ maxBytes = defaultMaxBytes }: Operation): number {
  if (maxBytes !== "file") return maxBytes;
  return (Math.max(env.MEDIA_MAX_FILE_MB, env.MEDIA_MAX_IMAGE_MB) + 20) * megabyte;
}

function parseJson(bytes: Uint8Array): unknown {
  if (bytes.byteLength === 0) return {};
  try {
    return parseStorable(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  } catch (cause) {
    throw new DomainError("request.malformed", { cause });
  }
}
