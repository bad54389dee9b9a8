/** A SKU to choose: its values stand in the order of the product's options (color, size). */
export type SkuOption = {
  id: number;
  priceMinor: number;
  stock: number;
  imageUrl: string | null;
  values: { name: string; value: string }[];
};

export type Option = { value: string; imageUrl: string | null; inStock: boolean };
export type OptionGroup = { name: string; options: Option[] };

const valueIn = (sku: SkuOption, name: string) => sku.values.find((each) => each.name === name)?.value;

/**
 * The options of a product and their values in the SKUs' order. A value has a picture if every option of its group
 * has its own: a color does, a size does not. A value is in stock when some SKU with it, and with what else is
 * chosen, is.
 */
export function optionGroups(skus: readonly SkuOption[], chosen: SkuOption): OptionGroup[] {
  const names = skus[0]?.values.map(({ name }) => name) ?? [];
  return names.map((name) => {
    const values = [...new Set(skus.flatMap((sku) => valueIn(sku, name) ?? []))];
    const options = values.map((value) => {
      const having = skus.filter((sku) => valueIn(sku, name) === value);
      const pictures = new Set(having.map(({ imageUrl }) => imageUrl));
      const [picture = null] = pictures.size === 1 ? pictures : [];
      const fitting = pickSku(skus, chosen, name, value);
      return { value, imageUrl: picture, inStock: fitting !== undefined && fitting.stock > 0 };
    });
    const pictured = new Set(options.flatMap(({ imageUrl }) => imageUrl ?? [])).size === values.length;
    return {
      name,
      options: pictured ? options : options.map((option) => ({ ...option, imageUrl: null })),
    };
  });
}

/**
 * The SKU for another value of one option: the one that differs in nothing else, else one in stock, else the first
 * that has the value.
 */
export function pickSku(
  skus: readonly SkuOption[],
  chosen: SkuOption,
  name: string,
  value: string,
): SkuOption | undefined {
  const having = skus.filter((sku) => valueIn(sku, name) === value);
  const exact = having.find((sku) =>
    chosen.values.every((each) => each.name === name || valueIn(sku, each.name) === each.value),
  );
  return exact ?? having.find(({ stock }) => stock > 0) ?? having[0];
}

/** What a SKU is called: its values in a row; empty for the only SKU of a product. */
export function skuLabel(sku: SkuOption): string {
  return sku.values.map(({ value }) => value).join(" · ");
}
