import type { Locale } from "@/lib/i18n/locales";
import { fixedFromMinor } from "../money";
import { joinList, joinPairs, protect } from "./cell-text";
import { columnHeading, type ProductColumn, productColumns } from "./columns";
import type { ExportedProduct } from "./export-products";

type Row = Partial<Record<ProductColumn, string | number | null>>;

/** Spreadsheets calculate with these; what begins with a sign is a number there. */
const numeric: ReadonlySet<ProductColumn> = new Set([
  "version",
  "product_id",
  "sku_id",
  "price",
  "stock",
  "exported_stock",
  "low_stock",
  "condition",
  "original_price",
]);

export const productHeadings = (locale: Locale): string[] =>
  productColumns.map((column) => columnHeading(column, locale));

/** The rows of a product, one for each SKU; what is of the product stands in the first alone. `status` is for reading. */
export function productRows({ product, names }: ExportedProduct, status: string): string[][] {
  const { id, skus, content, categoryId, tagIds, lowStock } = product;
  if (!content) return [];
  const price = (minor: number | null) => (minor === null ? null : fixedFromMinor(minor));
  const own: Row = {
    name: content.title,
    name_en: content.titleEn,
    low_stock: lowStock,
    status,
    category: names.categoryPaths.get(categoryId) ?? categoryId,
    tags: joinList(tagIds.map((tag) => names.tagNames.get(tag) ?? "")),
    condition: content.conditionLevel,
    original_price: price(content.originalPriceMinor),
    location: content.locationId && (names.locationNames.get(content.locationId) ?? ""),
    pictures: content.images.join("\n"),
    summary: content.summary,
    summary_en: content.summaryEn,
    keywords: content.searchKeywords,
    description: content.description,
    description_en: content.descriptionEn,
  };
  return skus.map((sku, index) => {
    const attributes = content.attributes[String(sku.id)] ?? [];
    const english = attributes.map(({ nameEn = "", valueEn = "" }) => ({ name: nameEn, value: valueEn }));
    const row: Row = {
      version: content.version,
      product_id: id,
      sku_id: sku.id,
      ...(index === 0 ? own : {}),
      attributes: joinPairs(attributes),
      attributes_en: english.some(({ name, value }) => name || value) ? joinPairs(english) : "",
      price: price(sku.priceMinor),
      stock: sku.stock,
      exported_stock: sku.stock,
    };
    return productColumns.map((column) => cellOf(column, row[column] ?? ""));
  });
}

const cellOf = (column: ProductColumn, value: string | number): string =>
  numeric.has(column) ? String(value) : protect(String(value));
