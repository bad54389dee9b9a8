import { Readable } from "node:stream";
import { CsvError, parse } from "csv-parse";
import { z } from "zod";
import { ImportFailure } from "./import-failure";

const separators = [",", ";", "\t", "，", "|"];

/** In characters: what begins with a quote that never ends must not fill the memory. */
const longestRecord = 100_000;

const recordSchema = z.array(z.string());

/** The sign that parts most cells of the first line with text in it. */
function separatorOf(start: string): string {
  const line = start.split(/\r?\n|\r/).find((one) => one.trim() !== "") ?? "";
  const bare = line.replaceAll(/"[^"]*"/g, "");
  const counts = separators.map((sign) => ({ sign, count: bare.split(sign).length }));
  return counts.toSorted((a, b) => b.count - a.count)[0]?.sign ?? ",";
}

export type CsvOptions = { delimiter?: string | undefined; longestRecord?: number | undefined };

/** A text with the sign that parts its cells, which is guessed where it isn't said. */
export async function withDelimiter(
  text: AsyncIterable<string>,
  { delimiter }: CsvOptions = {},
): Promise<{ delimiter: string; text: AsyncIterable<string> }> {
  const { start, rest } = await beginning(text);
  return { delimiter: delimiter ?? separatorOf(start), text: rest };
}

/** The records of a table, an empty line among them as one empty cell. Throws `ImportFailure`. */
export async function* csvRecords(
  text: AsyncIterable<string>,
  options: CsvOptions = {},
): AsyncGenerator<string[]> {
  const { delimiter, text: rest } = await withDelimiter(text, options);
  const parser = parse({
    delimiter,
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: false,
    max_record_size: options.longestRecord ?? longestRecord,
  });
  const source = Readable.from(rest);
  source.on("error", (error) => parser.destroy(error));
  source.pipe(parser);
  try {
    for await (const record of parser) yield recordSchema.parse(record);
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    throw new ImportFailure(error.code === "CSV_MAX_RECORD_SIZE" ? "row_too_long" : "unreadable", error);
  } finally {
    source.destroy();
  }
}

/** The first characters of a text, and the whole of it. */
async function beginning(text: AsyncIterable<string>) {
  const iterator = text[Symbol.asyncIterator]();
  const read: string[] = [];
  let start = "";
  while (start.length < 10_000) {
    const next = await iterator.next();
    if (next.done) break;
    read.push(next.value);
    start += next.value;
  }
  async function* rest() {
    yield* read;
    yield* { [Symbol.asyncIterator]: () => iterator };
  }
  return { start, rest: rest() };
}
