import type { z } from "zod";
import { DomainError } from "../domain/errors";
import { env } from "../env";
import { bytesOf, requireLength } from "./bytes";
import type { Operation } from "./contract";
import { parseForm } from "./form-body";
import { parseStorable } from "./storable";

const megabyte = 1024 * 1024;
const defaultMaxBytes = megabyte;

/** A body with the schema that fits how it came; `discard` removes the files that came along. */
export type Body = { schema: z.ZodType | undefined; value: unknown; discard?: () => Promise<void> };

const formTypes = ["multipart/form-data", "application/x-www-form-urlencoded"];

/** The body as the operation admits it. */
export async function bodyOf(request: Request, operation: Operation): Promise<Body> {
  const { form, body } = operation;
  if (!body) return { schema: undefined, value: undefined };
  const media = request.headers.get("content-type")?.split(";")[0]?.trim().toLowerCase() ?? "";
  if (form && formTypes.includes(media)) {
    const limit = maxBytesOf(operation);
    requireLength(request, limit);
    const { fields, incoming } = await parseForm(request, limit);
    return { schema: form, value: fields, discard: incoming.discard };
  }
  const schema = operation.formOnly ? undefined : body;
  const limit = Math.min(maxBytesOf(operation), defaultMaxBytes);
  if (schema && (media === "application/json" || media.endsWith("+json"))) {
    return { schema, value: parseJson(await bytesOf(request, limit)) };
  }
  // Some callers name a type for the body that they do not send.
  if (schema && (await bytesOf(request, limit)).byteLength === 0) return { schema, value: {} };
  throw new DomainError("request.unsupported_media");
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
