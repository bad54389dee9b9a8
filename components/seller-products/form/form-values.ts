import type { DraftView } from "@/lib/contracts/console/draft-view";
import type { ProductEditView } from "@/lib/contracts/console/product-edit";

export type PictureValue = { id: string; url: string; tempKey?: string };
export type LocationValue = { id: number; name: string };
/** An attribute with its values, in the order in which its SKUs stand. */
export type AttributeValue = {
  name: string;
  name_en: string;
  values: { value: string; value_en: string }[];
};
export type SkuValue = {
  skuId?: number;
  /** One for each of the product's attributes, in their order; blank where nothing is said of it. */
  values: string[];
  price: string;
  /** Of a SKU that is yet to be published; afterwards it is adjusted, not edited. */
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
  location: LocationValue | null;
  low_stock: string;
  tag_ids: number[];
  attributes: AttributeValue[];
  skus: SkuValue[];
  /** Taken out and not saved: they come back as they were with what they are combined of. */
  left: SkuValue[];
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
  location: null,
  low_stock: "",
  tag_ids: [],
  attributes: [],
  skus: [emptySku],
  left: [],
  images: [],
};

/** Of a product, which has a number, or of a draft. */
type SkuView = DraftView["skus"][number] & { sku_id?: number };

type Given = SkuView["attributes"][number];

/** What SKUs say of one attribute; translations are those that are said first. */
function attributeOf(given: readonly Given[]): AttributeValue {
  const values = new Set(given.map(({ value }) => value).filter((value) => value !== ""));
  const english = (value: string) => given.find((one) => one.value === value && one.value_en)?.value_en ?? "";
  return {
    name: given[0]?.name ?? "",
    name_en: given.find((one) => one.name_en)?.name_en ?? "",
    values: [...values].map((value) => ({ value, value_en: english(value) })),
  };
}

/** Of a draft that came without an option: the form has one all the same. */
const nothingSaid: SkuView = { price: null, stock_quantity: null, attributes: [], image_url: null };

const decimal = (amount: number | null) => (amount === null ? "" : String(amount));

/** A product or a draft as the form edits it. Attributes become columns that all of its SKUs share. */
export function formValues(product: ProductEditView | DraftView): ProductFormValues {
  const skus: SkuView[] = product.skus.length > 0 ? product.skus : [nothingSaid];
  const given = skus.flatMap((sku) => sku.attributes);
  const names = [...new Set(given.map(({ name }) => name))];
  return {
    product_name: product.product_name,
    product_name_en: product.product_name_en ?? "",
    summary: product.summary,
    summary_en: product.summary_en ?? "",
    product_desc: product.product_desc,
    product_desc_en: product.product_desc_en ?? "",
    search_keywords: product.search_keywords ?? "",
    category_id: decimal(product.category_id),
    condition_level: String(product.condition_level),
    original_price: decimal(product.original_price),
    location: product.location && { id: product.location.location_id, name: product.location.name },
    low_stock: decimal(product.low_stock),
    tag_ids: product.tag_ids,
    attributes: names.map((name) => attributeOf(given.filter((one) => one.name === name))),
    skus: skus.map(({ sku_id: skuId, price, stock_quantity, attributes, image_url }) => ({
      ...(skuId === undefined ? {} : { skuId }),
      values: names.map((name) => attributes.find((one) => one.name === name)?.value ?? ""),
      price: decimal(price),
      stock: skuId === undefined ? decimal(stock_quantity) : "",
      image_url: image_url ?? "",
    })),
    left: [],
    images: product.images.map(({ image_id, image_url: url }) => ({ id: String(image_id), url })),
  };
}

/** The same as a product that is yet to be published: how many there are of it, nobody has said. */
export const asNew = (values: ProductFormValues): ProductFormValues => ({
  ...values,
  skus: values.skus.map(({ skuId: _, ...sku }) => sku),
  left: [],
});
