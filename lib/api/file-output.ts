import { z } from "zod";

/** A file to be sent while it is made; `content` is asked for its next piece when the caller has room for it. */
export type FileOutput = {
  /** With the character set of a text. */
  type: string;
  /** What a browser saves it as; without one it is shown. */
  name?: string;
  /** In bytes, where it is known. */
  size?: number;
  content: AsyncIterable<Uint8Array | string> | Iterable<Uint8Array | string>;
};

/** As an operation's `output`: a file of one of these types instead of the contract's envelope. */
export function fileOf(...admitted: [string, ...string[]]) {
  return z
    .custom<FileOutput>((value) => typeof value === "object" && value !== null && "content" in value)
    .meta({ format: "file", contentTypes: admitted });
}

/** The types of a file output; undefined for data. */
export function fileTypesOf(output: z.ZodType): readonly string[] | undefined {
  const { format, contentTypes } = output.meta() ?? {};
  return format === "file" ? z.array(z.string()).parse(contentTypes) : undefined;
}

export function fileHeaders({ type, name, size }: FileOutput): Record<string, string> {
  return {
    "content-type": type,
    "x-content-type-options": "nosniff",
    ...(size === undefined ? {} : { "content-length": String(size) }),
    ...(name === undefined ? {} : { "content-disposition": dispositionOf(name) }),
  };
}

/** The name in UTF-8 (RFC 6266), beside one in ASCII for who can't read that. */
function dispositionOf(name: string): string {
  const ascii = name.replaceAll(/[^\x20-\x7e]|["\\%]/g, "_");
  const encoded = encodeURIComponent(name.toWellFormed()).replaceAll(
    /['()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `attachment; filename="${ascii}"; filename*=UTF-8''${encoded}`;
}
