import type { AttributeValue, SkuValue } from "../form-values";
import { type CellField, cellFields, isTyped, readCell } from "./cells";

/**
 * The cells of a text that Excel or WPS has put on the clipboard: tabs between cells, quotes around a cell that has
 * tabs, quotes or line breaks in it. A quote that is never closed is a letter.
 */
export function parseCells(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  const cell = /"((?:[^"]|"")*)"(?=[\t\r\n]|$)|[^\t\r\n]*/y;
  const end = text.length;
  for (let at = 0; at <= end; ) {
    cell.lastIndex = at;
    const [whole = "", quoted] = cell.exec(text) ?? [];
    row.push(quoted === undefined ? whole : quoted.replaceAll('""', '"').replaceAll(/\r\n?/g, "\n"));
    at += whole.length;
    if (text[at] === "\t") {
      at += 1;
      continue;
    }
    rows.push(row);
    row = [];
    at += text.startsWith("\r\n", at) ? 2 : 1;
  }
  // A sheet ends its last row, too.
  if (rows.length > 1 && rows.at(-1)?.join("") === "" && rows.at(-1)?.length === 1) rows.pop();
  return rows;
}

/** The same the other way around. */
export const cellsText = (rows: readonly (readonly string[])[]): string =>
  rows
    .map((row) =>
      row.map((cell) => (/[\t\r\n"]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join("\t"),
    )
    .join("\n");

export type BadCell = { index: number; field: CellField; text: string };
export type Pasted = {
  skus: SkuValue[];
  changed: number;
  /** What is no price or stock; the cell stays as it was. */
  bad: BadCell[];
  /** Stocks of what is on sale. */
  locked: number;
  /** Rows and columns of the block for which there was no place. */
  outside: number;
};

type Write = { index: number; field: CellField; text: string };

function writeCells(skus: readonly SkuValue[], writes: readonly Write[], outside: number): Pasted {
  const next = [...skus];
  const pasted: Pasted = { skus: next, changed: 0, bad: [], locked: 0, outside };
  for (const { index, field, text } of writes) {
    const sku = next[index];
    // An empty cell changes nothing.
    if (!sku || text.trim() === "") continue;
    const value = readCell(field, text);
    if (!isTyped(sku, field)) pasted.locked += 1;
    else if (value === null) pasted.bad.push({ index, field, text });
    else {
      if (sku[field] !== value) pasted.changed += 1;
      next[index] = { ...sku, [field]: value };
    }
  }
  return pasted;
}

/** Puts a block of cells into the sheet, its first at `at`. */
export function pasteCells(
  skus: readonly SkuValue[],
  block: readonly (readonly string[])[],
  at: { index: number; column: number },
): Pasted {
  const writes = block.flatMap((row, down) =>
    row.flatMap((text, right) => {
      const field = cellFields[at.column + right];
      return field === undefined ? [] : { index: at.index + down, field, text };
    }),
  );
  const said = block.flatMap((row, down) =>
    row.filter((text, right) => text.trim() !== "" && isOutside(down, right)),
  );
  function isOutside(down: number, right: number) {
    return at.index + down >= skus.length || at.column + right >= cellFields.length;
  }
  return writeCells(skus, writes, said.length);
}

type Labels = Record<CellField, string>;

/** The sheet with its headings, as `pasteTable` takes it back. */
export function tableCells(skus: readonly SkuValue[], attributes: readonly AttributeValue[], labels: Labels) {
  const head = [...attributes.map(({ name }) => name), ...cellFields.map((field) => labels[field])];
  return [head, ...skus.map((sku) => [...sku.values, ...cellFields.map((field) => sku[field])])];
}

/**
 * Puts a block with the sheet's own headings into it, its rows by what they are combined of, in whatever order they and
 * their columns are. Null for a block without such headings.
 */
export function pasteTable(
  skus: readonly SkuValue[],
  attributes: readonly AttributeValue[],
  labels: Labels,
  block: readonly (readonly string[])[],
): Pasted | null {
  const [head = [], ...rows] = block.map((row) => row.map((cell) => cell.trim()));
  const places = attributes.map(({ name }) => head.indexOf(name));
  const columns = cellFields.flatMap((field) => {
    const place = head.indexOf(labels[field]);
    return place < 0 ? [] : { field, place };
  });
  if (columns.length === 0 || places.includes(-1) || rows.length === 0) return null;
  const indexes = new Map(skus.map(({ values }, index) => [JSON.stringify(values), index]));
  const found = rows.map((row) => ({
    row,
    index: indexes.get(JSON.stringify(places.map((place) => row[place] ?? ""))),
  }));
  const writes = found.flatMap(({ row, index }) =>
    index === undefined ? [] : columns.map(({ field, place }) => ({ index, field, text: row[place] ?? "" })),
  );
  return writeCells(skus, writes, found.filter(({ index }) => index === undefined).length);
}
