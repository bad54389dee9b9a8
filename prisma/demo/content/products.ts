import type { Random } from "../random";
import { categories, swatches, tagIndexes, vocabularies } from "./catalog";
import { writeDescription } from "./descriptions";
import { places } from "./locations";
import { price } from "./pricing";
import { buildImages, buildVariants } from "./skus";
import { type Standing, standing } from "./standing";
import type { DemoProduct } from "./types";
import { type Text, texts } from "./vocabulary";
import { choose, fill, livingSuffixes, newSuffixes, usedSuffixes } from "./wording";

export type Position = { parent: number; child: number; kind: string };

/** Condition 3–10: about a third new, more than half 7–9. */
function conditionLevel(random: Random, used: boolean, living: boolean): number {
  const roll = used ? 0.36 + random.next() * 0.64 : random.next();
  const bounds = [0.36, 0.61, 0.81, 0.92, 0.965, 0.985, 0.995];
  const passed = bounds.filter((bound) => roll >= bound).length;
  return Math.max(living ? 8 : 3, 10 - passed);
}

function join(base: Text, size: Text | null, color: Text | null, suffix: Text | null): Text {
  const zh = base.zh + (size ? ` ${size.zh}` : "") + (color ? ` ${color.zh}色` : "");
  const en = base.en + (size ? `, ${size.en}` : "") + (color ? `, ${color.en.toLowerCase()}` : "");
  return suffix ? { zh: `${zh}（${suffix.zh}）`, en: `${en} (${suffix.en})` } : { zh, en };
}

/** Makes products one by one, never two with the same title in either language. */
export function createProductMaker(random: Random) {
  const titles = new Set<string>();

  return function make(position: Position, sellerIndex: number, createdAt: Date): DemoProduct {
    const vocabulary = vocabularies[position.parent];
    const kind = vocabulary?.kinds[position.kind];
    if (!vocabulary || !kind) throw new Error(`no vocabulary for ${position.kind}`);

    for (let attempt = 0; attempt < 60; attempt += 1) {
      const line = random.pick(kind.lines);
      const level = conditionLevel(random, line.used === true, kind.living === true);
      const chosen = choose(random, line, vocabulary.brands);
      const several = !line.used && random.chance(level === 10 ? 0.92 : level === 9 ? 0.42 : 0);
      const { variants, size } = buildVariants(random, kind, line, several);
      const single = variants.length === 1;
      const color =
        single && kind.colors && random.chance(0.3) ? (swatches[variants[0]?.swatch ?? 0] ?? null) : null;
      const list = kind.living ? livingSuffixes : level < 10 && single ? usedSuffixes : newSuffixes;
      const wanted = attempt > 20 || (single && level < 10 && random.chance(0.3));
      const suffix = wanted ? random.pick(texts(list)) : null;
      const title = join(fill(lineTitle(line.title), chosen), size, color, suffix);
      if (titles.has(title.zh) || titles.has(title.en)) continue;
      titles.add(title.zh).add(title.en);

      const oneOff = single && level < 10;
      const stand: Standing = standing(random, oneOff, level, createdAt);
      const { prices, original } = price(
        random,
        line.price,
        level,
        variants.map(({ share }) => share),
      );
      const extra = level === 10 ? " 全新" : oneOff && !kind.living ? " 闲置" : "";
      return {
        categoryIndex: [position.parent, position.child],
        sellerIndex,
        title: title.zh,
        titleEn: title.en,
        ...writeDescription(random, kind, line, chosen, level, oneOff),
        searchKeywords: keywords(position, kind.words),
        tags: tagIndexes(line.tags + extra),
        conditionLevel: level,
        originalPriceMinor: line.used ? null : original,
        locationIndex: random.int(0, places.length - 1),
        ...stand.product,
        createdAt,
        skus: variants.map(({ attributes, swatch }, index) => ({
          attributes,
          priceMinor: prices[index] ?? 0,
          stock: stand.stock(index),
          swatch,
        })),
        images: buildImages(variants),
      };
    }
    throw new Error(`the vocabulary of ${position.kind} is too small`);
  };
}

function lineTitle(title: string): Text {
  const [only] = texts(title);
  if (!only) throw new Error(`empty title: ${title}`);
  return only;
}

function keywords({ parent, child }: Position, words: string): string {
  const category = categories[parent]?.children[child];
  return [category?.name, category?.nameEn, ...words.split("|")].join(" ");
}
