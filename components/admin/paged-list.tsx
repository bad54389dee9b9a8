import type { ReactNode } from "react";
import type { Locale } from "@/lib/i18n/locales";
import { AdminEmpty, AdminList } from "./admin-list";
import { Pager, type Query } from "./pager";

type PagedListProps<Item> = {
  locale: Locale;
  label: string;
  path: string;
  /** What the list is narrowed by. */
  query: Query;
  page: { items: readonly Item[]; next: string | number | null; previous?: number | null };
  /** Whether this is not the first page. */
  moved: boolean;
  /** What is said where nothing narrows the list and it has no rows. */
  empty: { title: string; body?: string };
  children: (item: Item) => ReactNode;
};

/** Rows of one kind with the way on through them; without any, why there are none and the way to all. */
export function PagedList<Item>(props: PagedListProps<Item>) {
  const { locale, label, path, query, page, moved, empty, children } = props;
  const { items, next, previous } = page;
  const narrowed = moved || Object.values(query).some(Boolean);
  if (items.length === 0) return <AdminEmpty locale={locale} all={narrowed ? path : undefined} {...empty} />;
  return (
    <>
      <AdminList label={label}>{items.map(children)}</AdminList>
      <Pager locale={locale} path={path} query={query} next={next} previous={previous} moved={moved} />
    </>
  );
}
