import type { Random } from "../random";
import { swatches } from "./catalog";
import type { DemoImage, DemoSku } from "./types";
import { type Kind, type Line, type Text, text, texts } from "./vocabulary";

export type Variant = Pick<DemoSku, "attributes" | "swatch"> & {
  /** The price as a share of the base price. */
  share: number;
};
export type Variants = {
  variants: Variant[];
  /** The size that a product with one SKU says in its title. */
  size: Text | null;
};

const attribute = (name: Text, value: Text) => ({
  name: name.zh,
  nameEn: name.en,
  value: value.zh,
  valueEn: value.en,
});

function colorVariants(random: Random, kind: Kind, count: number): Variant[] {
  const name = text(kind.living ? "盆色|Pot color" : "颜色|Color");
  const indexes = random.sample([...swatches.keys()], count);
  return indexes.map((swatch) => {
    const color = swatches[swatch];
    if (!color) throw new RangeError(`no swatch ${swatch}`);
    return { attributes: [attribute(name, color)], swatch, share: 1 };
  });
}

function sizeVariants(random: Random, line: Line, count: number): Variant[] {
  if (!line.sizes) return [];
  const { name, values, step } = line.sizes;
  const all = texts(values).map((value, position) => ({
    attributes: [attribute(text(name), value)],
    share: 1 + step * position,
  }));
  const start = random.int(0, Math.max(0, all.length - count));
  return all.slice(start, start + count).map((size) => ({ ...size, swatch: 0 }));
}

/** The SKUs of a product before price and stock: one, or two to four by color, size or both. */
export function buildVariants(random: Random, kind: Kind, line: Line, several: boolean): Variants {
  const swatch = random.int(0, swatches.length - 1);
  const bySize = line.sizes !== undefined && (!kind.colors || random.chance(0.45));
  if (several && bySize && kind.colors && random.chance(0.5)) {
    const sizes = sizeVariants(random, line, 2);
    const variants = colorVariants(random, kind, 2).flatMap((color) =>
      sizes.map((size) => ({
        ...color,
        ...size,
        attributes: [...color.attributes, ...size.attributes],
        swatch: color.swatch,
      })),
    );
    return { variants, size: null };
  }
  if (several && bySize) {
    const sizes = sizeVariants(random, line, random.int(2, 4));
    return { variants: sizes.map((size) => ({ ...size, swatch })), size: null };
  }
  if (several && kind.colors) {
    return { variants: colorVariants(random, kind, random.int(2, 4)), size: null };
  }
  const single = sizeVariants(random, line, 1)[0];
  const value = single?.attributes[0];
  const size = value ? { zh: value.value, en: value.valueEn } : null;
  return { variants: [{ attributes: [], swatch, share: single?.share ?? 1 }], size };
}

/** Three to five pictures: the first SKU in front view, then the other colors, then more angles of the first. */
export function buildImages(variants: Variant[]): DemoImage[] {
  const colors = [...new Set(variants.map(({ swatch }) => swatch))];
  const first = colors[0] ?? 0;
  const front = colors.map((swatch): DemoImage => ({ swatch, view: 0 }));
  return [...front, { swatch: first, view: 1 } as const, { swatch: first, view: 2 } as const].slice(0, 5);
}
