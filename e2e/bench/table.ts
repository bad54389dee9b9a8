export type Row = { name: string; perSecond: number; p99: number; ratio: number; aim?: number | undefined };

/** Rows as aligned text. */
export function formatTable(rows: readonly Row[]): string {
  const lines = rows.map(({ name, perSecond, p99, ratio, aim }) => [
    name,
    perSecond.toFixed(0),
    p99.toFixed(0),
    ratio.toFixed(2),
    aim?.toFixed(2) ?? "",
  ]);
  const table = [["", "per second", "p99 ms", "ratio", "aim"], ...lines];
  const widths = [0, 1, 2, 3, 4].map((column) => Math.max(...table.map((line) => line[column]?.length ?? 0)));
  const align = (cell: string, column: number) =>
    column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0);
  return table.map((line) => line.map(align).join("  ")).join("\n");
}
