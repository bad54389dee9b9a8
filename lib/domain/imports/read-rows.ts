import { type CsvOptions, csvRecords, withDelimiter } from "./csv-records";
import { decode, detectEncoding, type Encoding } from "./encoding";
import { ImportFailure } from "./import-failure";
import type { Cells } from "./importer";
import { jsonItems } from "./json-items";

export type SourceRow = {
  /** As a spreadsheet counts, the heading among them; JSON's first item is 1. */
  number: number;
  /** Null for what is no row at all, such as a number in a JSON array. */
  cells: Cells | null;
  /** As it stands in the file. */
  raw: readonly string[];
};

export type Table = {
  encoding: Encoding;
  /** What parts the cells of a CSV. */
  delimiter?: string;
  headings: readonly string[];
  /** Headings that no field is known by. */
  ignored: readonly string[];
  rows: AsyncGenerator<SourceRow>;
};

type Source = {
  format: string;
  /** The file from its beginning, each time it is called. */
  parts: () => AsyncIterable<Uint8Array>;
  fieldOf: (heading: string) => string | null;
  identity: readonly string[];
  /** Where it isn't to be guessed. */
  encoding?: Encoding | undefined;
  /** Whether all of it is looked at to guess. */
  wholeFile?: boolean;
} & CsvOptions;

/** A title may stand above the headings. */
const linesAboveHeadings = 10;

/** Opens a table of either format. Throws `ImportFailure` where it has no headings that say whom its rows are about. */
export async function openTable(source: Source): Promise<Table> {
  const { wholeFile } = source;
  const encoding = source.encoding ?? (await detectEncoding(source.parts(), { wholeFile }));
  const text = decode(source.parts(), encoding);
  return source.format === "json" ? openJson(source, encoding, text) : openCsv(source, encoding, text);
}

async function openCsv(
  { fieldOf, identity, ...options }: Source,
  encoding: Encoding,
  given: AsyncIterable<string>,
): Promise<Table> {
  const { delimiter, text } = await withDelimiter(given, options);
  const records = csvRecords(text, { ...options, delimiter });
  for (let line = 1; line <= linesAboveHeadings; line += 1) {
    const { value: headings, done } = await records.next();
    if (done) break;
    const fields = headings.map((heading) => fieldOf(heading));
    if (fields.some((field) => field !== null && identity.includes(field.split("@")[0] ?? ""))) {
      const ignored = headings.filter((heading, index) => fields[index] === null && heading.trim() !== "");
      return { encoding, delimiter, headings, ignored, rows: tableRows(records, fields, line) };
    }
  }
  await records.return(undefined);
  throw new ImportFailure("no_headings");
}

async function* tableRows(
  records: AsyncGenerator<string[]>,
  fields: readonly (string | null)[],
  headingLine: number,
): AsyncGenerator<SourceRow> {
  let number = headingLine;
  for await (const raw of records) {
    number += 1;
    if (raw.every((cell) => cell.trim() === "")) continue;
    const cells = new Map<string, unknown>();
    for (const [index, field] of fields.entries()) {
      const cell = raw[index]?.trim();
      const [name, unit = ""] = field?.split("@") ?? [];
      // A unit in the heading goes for every number below that has none of its own.
      if (name && cell && !cells.has(name)) cells.set(name, /\d$/.test(cell) ? cell + unit : cell);
    }
    yield { number, cells, raw };
  }
}

function openJson({ fieldOf }: Source, encoding: Encoding, text: AsyncIterable<string>): Table {
  return { encoding, headings: ["json"], ignored: [], rows: objectRows(text, fieldOf) };
}

async function* objectRows(
  text: AsyncIterable<string>,
  fieldOf: (heading: string) => string | null,
): AsyncGenerator<SourceRow> {
  let number = 0;
  for await (const item of jsonItems(text)) {
    number += 1;
    const cells = isObject(item) ? cellsOf(item, fieldOf) : null;
    yield { number, cells, raw: [JSON.stringify(item)] };
  }
}

const isObject = (item: unknown): item is object =>
  typeof item === "object" && item !== null && !Array.isArray(item);

function cellsOf(item: object, fieldOf: (heading: string) => string | null): Cells {
  const cells = new Map<string, unknown>();
  for (const [name, value] of Object.entries(item)) {
    const field = fieldOf(name);
    if (field && value !== null && value !== "" && !cells.has(field)) cells.set(field, value);
  }
  return cells;
}
