import type { Locale } from "@/lib/i18n/locales";

/** Fields of a row in the order of an exported table, with their headings. */
const headings = {
  version: { zh: "jishi_version", en: "jishi_version" },
  product_id: { zh: "商品编号", en: "Product ID" },
  sku_id: { zh: "规格编号", en: "SKU ID" },
  name: { zh: "商品名称", en: "Name" },
  name_en: { zh: "英文名称", en: "Name (English)" },
  attributes: { zh: "规格", en: "Options" },
  attributes_en: { zh: "英文规格", en: "Options (English)" },
  price: { zh: "价格", en: "Price" },
  stock: { zh: "库存", en: "Stock" },
  exported_stock: { zh: "导出时库存", en: "Stock when exported" },
  low_stock: { zh: "库存预警", en: "Low-stock alert" },
  status: { zh: "状态", en: "Status" },
  category: { zh: "分类", en: "Category" },
  tags: { zh: "标签", en: "Tags" },
  condition: { zh: "成色", en: "Condition" },
  original_price: { zh: "原价", en: "Original price" },
  location: { zh: "所在地", en: "Location" },
  pictures: { zh: "图片地址", en: "Picture addresses" },
  summary: { zh: "一句话卖点", en: "Summary" },
  summary_en: { zh: "英文卖点", en: "Summary (English)" },
  keywords: { zh: "搜索关键词", en: "Search keywords" },
  description: { zh: "描述", en: "Description" },
  description_en: { zh: "英文描述", en: "Description (English)" },
} as const satisfies Record<string, Record<Locale, string>>;

export type ProductColumn = keyof typeof headings;

const isColumn = (text: string): text is ProductColumn => text in headings;

export const productColumns = Object.keys(headings).filter(isColumn);

/** What a column is called in a language; what is none stays as it is. */
export const columnHeading = (column: string, locale: Locale): string =>
  isColumn(column) ? headings[column][locale] : column;

const fold = (text: string) =>
  text
    .normalize("NFKC")
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]/gu, "");

const fields = new Map(
  productColumns.flatMap((column) =>
    [column, headings[column].zh, headings[column].en].map((name) => [fold(name), column] as const),
  ),
);

/** Which field a heading names, in Chinese or English or by its own name; null if none is known. */
export const productColumnOf = (heading: string): ProductColumn | null => fields.get(fold(heading)) ?? null;
