import { skuAttributes } from "@/components/product/sku-attributes";
import type { ProductDetail } from "@/lib/domain/catalog/product-select";

export type PictureValue = { id: string; url: string; tempKey?: string };
export type SkuValue = {
  skuId?: number;
  /** One for each of the product's attributes, in their order. */
  values: { value: string; value_en: string }[];
  price: string;
  stock: string;
  image_url: string;
};

/** The form as it is typed: text fields hold text, also where a number is meant. */
export type ProductFormValues = {
  product_name: string;
  product_name_en: string;
  summary: string;
  summary_en: string;
  product_desc: string;
  product_desc_en: string;
  search_keywords: string;
  category_id: string;
  condition_level: string;
  original_price: string;
  location_id: string;
  tag_ids: number[];
  attributes: { name: string; name_en: string }[];
  skus: SkuValue[];
  images: PictureValue[];
};

export const emptySku: SkuValue = { values: [], price: "", stock: "1", image_url: "" };

export const emptyProduct: ProductFormValues = {
  product_name: "",
  product_name_en: "",
  summary: "",
  summary_en: "",
  product_desc: "",
  product_desc_en: "",
  search_keywords: "",
  category_id: "",
  condition_level: "10",
  original_price: "",
  location_id: "",
  tag_ids: [],
  attributes: [],
  skus: [emptySku],
  images: [],
};

const yuan = (minor: number | null) => (minor === null ? "" : String(minor / 100));

/** A product as the form edits it. Attributes become columns that all of its SKUs share. */
export function formValues(product: ProductDetail): ProductFormValues {
  const skus = product.skus.map((sku) => ({ ...sku, attributes: skuAttributes(sku.attributes) }));
  const columns = new Map(skus.flatMap((sku) => sku.attributes).map((one) => [one.name, one.nameEn ?? ""]));
  const names = [...columns.keys()];
  return {
    product_name: product.title,
    product_name_en: product.titleEn ?? "",
    summary: product.summary,
    summary_en: product.summaryEn ?? "",
    product_desc: product.description,
    product_desc_en: product.descriptionEn ?? "",
    search_keywords: product.searchKeywords ?? "",
    category_id: String(product.categoryId),
    condition_level: String(product.conditionLevel),
    original_price: yuan(product.originalPriceMinor),
    location_id: product.locationId === null ? "" : String(product.locationId),
    tag_ids: product.tags.map(({ tag }) => tag.id),
    attributes: names.map((name) => ({ name, name_en: columns.get(name) ?? "" })),
    skus: skus.map(({ id, priceMinor, stock, imageUrl, attributes }) => ({
      skuId: id,
      values: names.map((name) => {
        const found = attributes.find((one) => one.name === name);
        return { value: found?.value ?? "", value_en: found?.valueEn ?? "" };
      }),
      price: yuan(priceMinor),
      stock: String(stock),
      image_url: imageUrl ?? "",
    })),
    images: product.images.map(({ id, url }) => ({ id: String(id), url })),
  };
}
