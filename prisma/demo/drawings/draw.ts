import { type Brush, createBrush } from "./brush";
import { electronics } from "./electronics";
import { fashion } from "./fashion";
import { framings } from "./framing";
import { home } from "./home";
import { kitchen } from "./kitchen";
import { living } from "./living";
import { music } from "./music";
import { outdoors } from "./outdoors";
import { harmonies, shade, swatches } from "./palette";
import { props } from "./props";
import { sweep, table, windowLight } from "./scene";
import { type Framing, group, type Kit, nth, type Room, type Still } from "./shapes";
import { stationery } from "./stationery";

export { swatches };

/** Five kinds for each of the eight parent categories, in the categories' order. */
export const drawingKinds = [
  ...(["mug", "vase", "lamp", "cushion", "candle"] as const),
  ...(["phone", "laptop", "headphones", "camera", "watch"] as const),
  ...(["tshirt", "sneaker", "backpack", "hat", "scarf"] as const),
  ...(["teapot", "pan", "knife", "coffee", "bowl"] as const),
  ...(["novel", "notebook", "pen", "paint", "boardgame"] as const),
  ...(["tent", "bicycle", "yogamat", "skateboard", "bottle"] as const),
  ...(["guitar", "ukulele", "keyboard", "vinyl", "speaker"] as const),
  ...(["succulent", "plant", "gardentool", "catsupply", "aquarium"] as const),
] as const;

export type DrawingKind = (typeof drawingKinds)[number];
export type DrawingView = 0 | 1 | 2;

const stills: Record<DrawingKind, Still> = {
  ...home,
  ...electronics,
  ...fashion,
  ...kitchen,
  ...stationery,
  ...outdoors,
  ...music,
  ...living,
};

/** A picture of the object in the color of swatch `swatch` (0–7, starting over beyond) as an 800×800 SVG document:
 *  view 0 shows it alone, view 1 closer and lit from the other side, view 2 in a setting. Same arguments, same text. */
export function draw(kind: DrawingKind, swatch: number, view: DrawingView): string {
  const { key, hex } = nth(swatches, swatch);
  const { accent, backdrops } = harmonies[key];
  const order = drawingKinds.indexOf(kind);
  const b = createBrush();
  const kit: Kit = { b, main: hex, accent };
  const backdrop = nth(backdrops, order + view);
  const object = stills[kind](kit).join("");
  const fitted = (room: Room) => framed(object, framings[kind], room);
  const scenes = {
    0: () => table(b, backdrop) + fitted({ middle: 400, width: 610, height: 590, most: 1.4 }),
    1: () => {
      const closer = fitted({ middle: 400, width: 720, height: 660, most: 1.75 });
      return group('transform="translate(800 0) scale(-1 1)"', sweep(b, backdrop), closer);
    },
    2: () => {
      const left = order % 2 === 0;
      const prop = nth(props, order + swatch)(kit).join("");
      const dimmed = { wall: shade(backdrop.wall, 0.05), floor: backdrop.floor };
      return [
        table(b, dimmed) + windowLight(),
        placed(prop, 400, 620, left ? 640 : 160, 574, 0.86),
        fitted({ middle: left ? 345 : 455, width: 490, height: 500, most: 1.2 }),
      ].join("");
    },
  };
  return `<svg xmlns="http://www.w3.org/2000/svg" width="800" height="800" viewBox="0 0 800 800">${withDefs(b, scenes[view]())}</svg>`;
}

/** The paints are known only once the body is drawn, so the body is made first and written last. */
const withDefs = (b: Brush, body: string) => `<defs>${b.defs()}</defs>${body}`;

/** Moves the drawing's point (x, y) to (toX, toY), enlarging it around that point. */
const placed = (drawing: string, x: number, y: number, toX: number, toY: number, scale: number) =>
  group(`transform="translate(${toX} ${toY}) scale(${scale}) translate(${-x} ${-y})"`, drawing);

/** Enlarges an object to its room; low ones stand on the table, tall ones are centred on the sheet. */
function framed(drawing: string, [left, top, width, height]: Framing, room: Room): string {
  const scale = Math.min(room.width / width, room.height / height, room.most);
  const ground = Math.max(644, 415 + (height * scale) / 2);
  return placed(drawing, left + width / 2, top + height, room.middle, ground, Number(scale.toFixed(3)));
}
