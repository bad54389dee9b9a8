import { swatches } from "../content/catalog";
import type { Demo, DemoProduct } from "../content/types";
import { type DrawingKind, type DrawingView, drawingKinds } from "../drawings/draw";
import { at } from "./bulk";

export type Shot = { kind: DrawingKind; swatch: number; view: DrawingView };

/** What a product shows: its pictures in order, and the front view of each SKU. */
export type Gallery = { shots: Shot[]; skus: Shot[] };

const isDrawn = (kind: string): kind is DrawingKind => drawingKinds.some((drawn) => drawn === kind);

// Drawing each kind in each color from all sides would take longer than seeding may. So every second color of a
// kind, shifted by one from kind to kind, is taken from all three sides, and each of the rest from two.
const turnOf = (order: number, swatch: number) => (order + swatch) % 4;

function isTaken({ kind, swatch, view }: Shot): boolean {
  const turn = turnOf(drawingKinds.indexOf(kind), swatch);
  return view === 0 || turn % 2 === 0 || view === (turn === 1 ? 1 : 2);
}

/** Whether SKUs or title say which color it is. */
function namesColor({ skus, title }: DemoProduct): boolean {
  const colors = new Set(skus.map(({ swatch }) => swatch));
  return colors.size > 1 || [...colors].some((swatch) => title.includes(`${at(swatches, swatch).zh}色`));
}

function chooseGallery(demo: Demo, product: DemoProduct): Gallery {
  const [parent, child] = product.categoryIndex;
  const { kind } = at(at(demo.categories, parent).children, child);
  if (!isDrawn(kind)) throw new Error(`there is no drawing of ${kind}`);
  // Where nothing names the color, it is one of those that are taken from all sides.
  const shift = namesColor(product) ? 0 : turnOf(drawingKinds.indexOf(kind), at(product.skus, 0).swatch) % 2;
  const shot = (swatch: number, view: DrawingView): Shot => {
    return { kind, view, swatch: (swatch + shift) % swatches.length };
  };
  return {
    shots: product.images.map(({ swatch, view }) => shot(swatch, view)).filter(isTaken),
    skus: product.skus.map(({ swatch }) => shot(swatch, 0)),
  };
}

/** The gallery of each product, in the products' order. */
export function chooseGalleries(demo: Demo): Gallery[] {
  return demo.products.map((product) => chooseGallery(demo, product));
}

export const shotName = ({ kind, swatch, view }: Shot) => `${kind}/${swatch}/${view}`;

/** Every picture that some product shows, once, by its name. */
export function distinctShots(galleries: readonly Gallery[]): Map<string, Shot> {
  const all = galleries.flatMap(({ shots, skus }) => [...shots, ...skus]);
  return new Map(all.map((shot) => [shotName(shot), shot]));
}
