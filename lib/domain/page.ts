/** One page of a list. `number` counts from 1; with `atLeast` there may be more than `total`. */
export type Page<T> = { items: T[]; total: number; number: number; size: number; atLeast?: boolean };

export type PageRequest = { number: number; size: number };

export type Order = "asc" | "desc";

/** `skip` and `take` of a page request. */
export function slice(page: PageRequest): { skip: number; take: number } {
  return { skip: (page.number - 1) * page.size, take: page.size };
}

/** The same page of other items. */
export function mapPage<T, U>(page: Page<T>, present: (item: T) => U): Page<U> {
  return { ...page, items: page.items.map(present) };
}

/** How many pages `total` rows make. */
export function pageCount(page: Pick<Page<unknown>, "total" | "size">): number {
  return Math.ceil(page.total / page.size);
}
