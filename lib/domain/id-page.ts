/** The page of a list, newest id first, behind a row or before it; the first one without either. */
export type IdRequest = { size: number; after?: number | undefined; before?: number | undefined };

/** `next` and `previous` are the ids to go on from; null where there is no more. */
export type IdPage<T> = { items: T[]; next: number | null; previous: number | null };

/** Condition, order and number of rows of the page, one more than it shows: that tells whether there is more. */
export function idSlice({ size, after, before }: IdRequest) {
  return {
    place: { lt: after, gt: after === undefined ? before : undefined },
    order: after === undefined && before !== undefined ? ("asc" as const) : ("desc" as const),
    take: size + 1,
  };
}

/** The page from the rows as they were read. */
export function idPage<T extends { id: number }>(found: readonly T[], request: IdRequest): IdPage<T> {
  const { size, after, before } = request;
  const backwards = after === undefined && before !== undefined;
  const isMore = found.length > size;
  const read = found.slice(0, size);
  const items = backwards ? read.toReversed() : read;
  const [first, last] = [items[0]?.id ?? null, items.at(-1)?.id ?? null];
  return backwards
    ? { items, next: last, previous: isMore ? first : null }
    : { items, next: isMore ? last : null, previous: after === undefined ? null : first };
}
