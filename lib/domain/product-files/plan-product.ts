import { cleanLine, cleanText, isName } from "@/lib/text/clean";
import type { ProductInput, SkuInput } from "../catalog/product-input";
import { settled } from "../changes/plan-change";
import { type ProductState, valuesOf } from "../changes/product-states";
import { difference, type ProductValues } from "../changes/product-values";
import { keepAddresses } from "../media/own-addresses";
import { type RowFault, shownValue } from "./faults";
import { columnOf, type Merged, mergeRows } from "./merge-rows";
import { changedSkus, newSkus } from "./plan-skus";
import { isAddress } from "./read-cell";
import type { ProductPart, RowPart } from "./row-part";

/** What becomes of one product of a file. */
export type Plan =
  | { outcome: "CREATE"; input: ProductInput }
  | { outcome: "UPDATE"; before: ProductValues; after: ProductValues; added: SkuInput[] }
  | { outcome: "UNCHANGED" }
  | { outcome: "FAILED"; faults: RowFault[] };

/** What the check has seen of a product; null where nothing binds. */
export type Bound = { version: number | null; before: ProductValues | null; productId: number | null };

const fail = (faults: RowFault[]): Plan => ({ outcome: "FAILED", faults });

/** Decides, and writes nothing. */
export function planNew(rows: readonly RowPart[]): Plan {
  const { product, skus: parts, faults } = mergeRows(rows);
  const { title, description, categoryId, images } = product;
  // Whose product it is can't be read: that it lacks what a new one needs would say nothing.
  if (faults.some(({ column }) => column === "product_id")) return fail(faults);
  const made = newSkus(parts);
  const row = parts[0]?.row ?? 0;
  const missing = [
    ...(title ? [] : ["name"]),
    ...(description ? [] : ["description"]),
    ...(categoryId === undefined ? ["category"] : []),
  ].filter((column) => !faults.some((fault) => fault.column === column));
  const all: RowFault[] = [
    ...faults,
    ...missing.map((column) => ({ row, column, code: "missing" as const, value: "" })),
    ...made.faults.filter(
      ({ row, column }) => !faults.some((one) => one.row === row && one.column === column),
    ),
    ...wrongName(title, row),
    ...wrongAddresses(images ?? [], [], row),
  ];
  if (all.length > 0 || !title || !description || categoryId === undefined) return fail(all);
  const input = { ...product, title, description, categoryId, skus: made.skus };
  return { outcome: "CREATE", input: { ...input, images: images?.map((url) => ({ url })) } };
}

/**
 * What rows make of a product of the caller's. Where anything would change, it must still be what the file was exported
 * from, and what the check has seen.
 */
export function planKnown(rows: readonly RowPart[], state: ProductState | undefined, bound: Bound): Plan {
  const merged = mergeRows(rows);
  const row = merged.skus[0]?.row ?? 0;
  if (!state || state.archivedAt)
    return fail([
      { row, column: "product_id", code: "not_your_product", value: String(bound.productId ?? "") },
    ]);
  const { values, added, faults } = changedSkus(state, merged.skus, bound.before);
  const images = merged.product.images;
  const wrong = [
    ...merged.faults,
    ...faults,
    ...wrongAddresses(images ?? [], state.content?.images ?? [], row),
  ];
  if (wrong.length > 0) return fail(wrong);
  const present = valuesOf(state);
  const wanted = { ...wantedOf(merged.product, state), ...values };
  const unnamed = wrongName(wanted.title, row);
  if (unnamed.length > 0) return fail(unnamed);
  const changed = difference(present, addsStock(added) ? wanted : settled(state, wanted));
  if (!changed && added.length === 0) return { outcome: "UNCHANGED" };
  const stale = staleness(merged, state, bound);
  if (stale) return fail([{ ...stale, column: "version", code: "changed_since" }]);
  return { outcome: "UPDATE", before: changed?.before ?? {}, after: changed?.after ?? {}, added };
}

const addsStock = (added: readonly SkuInput[]) => added.length > 0;

/** The row whose version is not the product's, with that version. */
function staleness({ version, skus }: Merged, { content }: ProductState, bound: Bound) {
  const seen = bound.version === null ? null : { row: skus[0]?.row ?? 0, value: bound.version };
  const stale = [version, seen].find((one) => one && one.value !== content?.version);
  return stale ? { row: stale.row, value: String(stale.value) } : null;
}

/** What is said of a product, less what stands there already in other blanks or line ends. */
function wantedOf(part: ProductPart, { content }: ProductState): ProductValues {
  const keep = (text: string) => keepAddresses({ origin: "" }, text);
  const next: ProductValues = {
    ...part,
    description: part.description && keep(part.description),
    descriptionEn: part.descriptionEn && keep(part.descriptionEn),
    images: part.images?.map(keep),
  };
  if (!content) return next;
  for (const key of ["title", "titleEn", "summary", "summaryEn", "searchKeywords"] as const)
    if (alike(cleanLine, next[key], content[key])) delete next[key];
  for (const key of ["description", "descriptionEn"] as const)
    if (alike(cleanText, next[key], content[key])) delete next[key];
  if (!next.images || same(next.images, content.images)) delete next.images;
  return next;
}

type Text = string | null | undefined;

/** A spreadsheet writes its own line ends. */
const alike = (clean: (text: string) => string, one: Text, other: Text) =>
  typeof one === "string" &&
  clean(one).replaceAll(/\r\n?/g, "\n") === clean(other ?? "").replaceAll(/\r\n?/g, "\n");

const same = (one: readonly string[], other: readonly string[]) =>
  one.length === other.length && one.every((url, index) => url === other[index]?.trim());

const wrongName = (title: string | undefined, row: number): RowFault[] =>
  title && !isName(title) ? [{ row, column: columnOf("title"), code: "not_a_name", value: title }] : [];

function wrongAddresses(urls: readonly string[], known: readonly string[], row: number): RowFault[] {
  return urls
    .filter((url) => !known.some((one) => one.trim() === url) && !isAddress(url))
    .map((url) => ({ row, column: columnOf("images"), code: "not_an_address", value: shownValue(url) }));
}
