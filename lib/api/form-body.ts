import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import busboy, { type Busboy, type Limits } from "busboy";
import { DomainError } from "../domain/errors";
import { openBody } from "./bytes";
import { createIncoming, type Incoming } from "./incoming";
import { isStorable } from "./storable";

const limits: Limits = {
  fieldNameSize: 200,
  fieldSize: 1024 * 1024,
  fields: 200,
  files: 50,
  parts: 250,
  headerPairs: 20,
};

type Parsed = { fields: Record<string, unknown>; incoming: Incoming };

/**
 * A multipart or urlencoded form: a field by its name, an array where one is repeated, absent where it is empty. Files
 * are written to disk while they arrive. Throws `request.malformed` and, beyond `maxBytes` or the limits on parts,
 * `request.too_large`.
 */
export async function parseForm(request: Request, maxBytes: number): Promise<Parsed> {
  const incoming = createIncoming();
  const body = openBody(request, maxBytes);
  try {
    const parser = createParser(request);
    const parts = collect(parser, incoming);
    const [values] = await Promise.all([parts, pipeline(Readable.from(body.chunks()), parser)]);
    return { fields: byName(values), incoming };
  } catch (error) {
    await incoming.discard();
    await body.drain();
    throw error instanceof DomainError ? error : new DomainError("request.malformed", { cause: error });
  }
}

function createParser({ headers }: Request): Busboy {
  return busboy({
    headers: { "content-type": headers.get("content-type") ?? "" },
    defParamCharset: "utf8",
    limits,
  });
}

type Value = { name: string; value: string | File };

/** Every part once the form has ended; rejects at the first that cannot be taken. */
async function collect(parser: Busboy, incoming: Incoming): Promise<Value[]> {
  const values: (Value | Promise<Value>)[] = [];
  const refuse = () => parser.destroy(new DomainError("request.too_large"));
  await new Promise<void>((resolve, reject) => {
    parser.on("field", (name, value, info) => {
      if (info.nameTruncated || info.valueTruncated) refuse();
      else values.push({ name: unescapeName(name ?? ""), value });
    });
    parser.on("file", (name, content, { filename, mimeType }) => {
      const file = incoming.receive(content, unescapeName(filename ?? ""), mimeType);
      const part = file.then((value) => ({ name: unescapeName(name ?? ""), value }));
      part.catch((error: Error) => parser.destroy(error));
      values.push(part);
    });
    for (const limit of ["fieldsLimit", "filesLimit", "partsLimit"] as const) parser.on(limit, refuse);
    parser.on("error", reject);
    parser.on("close", resolve);
  });
  return Promise.all(values);
}

/** Browsers write a quote or a line break in a name as `%22`, `%0D`, `%0A` (HTML, multipart form data). */
function unescapeName(name: string): string {
  return name.replaceAll(/%(22|0D|0A)/gi, (escaped) => decodeURIComponent(escaped));
}

function byName(values: readonly Value[]): Record<string, unknown> {
  // A browser sends a file without name and content for an input that nobody has filled in.
  const sent = values.filter(({ value }) =>
    typeof value === "string" ? value !== "" : value.name !== "" || value.size > 0,
  );
  const grouped = Map.groupBy(sent, ({ name }) => name);
  const fields = Object.fromEntries(
    [...grouped].map(([name, all]) => [
      name,
      all.length === 1 ? all[0]?.value : all.map(({ value }) => value),
    ]),
  );
  if (!isStorable(fields)) throw new DomainError("request.malformed");
  return fields;
}
