/** The query parameters of the catalog page. With any of them the page is rendered per request; bare, it is cached. */
export const searchKeys = [
  "q",
  "category",
  "tag",
  "min",
  "max",
  "condition",
  "location",
  "sort",
  "page",
] as const;

export type SearchKey = (typeof searchKeys)[number];
