import { type Caller, callers } from "./cast";
import { type RowKind, rowKinds } from "./rows";

export type Line = { label: string; kinds: RowKind[]; cells: string[][] };

const isKind = (text: string): text is RowKind => rowKinds.some((kind) => kind === text);

/**
 * Reads a table of expected answers. A line `-- own | foreign` opens a section and says whose rows the columns between
 * the bars are about; in each stand the outcomes for the callers in their order. What follows a slash in a label
 * tells several lines of one operation apart.
 */
export function parseTable(text: string): Line[] {
  let kinds: RowKind[] = [];
  return text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "")
    .flatMap((line) => {
      const [label = "", ...rest] = line.split(/\s+/);
      const cells = rest.join(" ").split(" | ");
      if (label === "--") {
        kinds = cells.filter(isKind);
        return [];
      }
      const parsed = { label, kinds, cells: cells.map((cell) => cell.split(" ")) };
      const fits = parsed.cells.every(({ length }) => length === callers.length);
      if (!fits || cells.length !== kinds.length) throw new Error(`a misshapen line: ${line}`);
      return [parsed];
    });
}

/** The operation that a line is about. */
export const operationName = (label: string) => label.split("/")[0] ?? label;

/** A line as a table has it, to compare two at one look. */
export function format(kinds: readonly RowKind[], cells: readonly (readonly string[])[]): string[] {
  return kinds.map((kind, index) => {
    const outcomes = callers.map((caller: Caller, at) => `${caller} ${cells[index]?.[at]}`);
    return `${kind}: ${outcomes.join(" · ")}`;
  });
}
