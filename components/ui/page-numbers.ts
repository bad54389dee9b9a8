export type PageSlot = number | "gap-start" | "gap-end";

/** Which page numbers to show around the current one: `1 … 4 [5] 6 … 20`. Never a gap that hides one page only. */
export function pageNumbers(page: number, pageCount: number): PageSlot[] {
  if (pageCount <= 7) return Array.from({ length: pageCount }, (_, index) => index + 1);
  const from = page <= 4 ? 2 : Math.min(page - 1, pageCount - 4);
  const to = page >= pageCount - 3 ? pageCount - 1 : Math.max(page + 1, 5);
  const middle = Array.from({ length: to - from + 1 }, (_, index) => from + index);
  return [
    1,
    ...(from > 2 ? (["gap-start"] as const) : []),
    ...middle,
    ...(to < pageCount - 1 ? (["gap-end"] as const) : []),
    pageCount,
  ];
}
