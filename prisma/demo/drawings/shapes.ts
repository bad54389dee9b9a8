import type { Brush } from "./brush";

/** What a picture's object is drawn with: paints, the swatch's color and the color that goes with it. */
export type Kit = { b: Brush; main: string; accent: string };

/** Draws an object on an 800×800 sheet, standing at about (400, 620), its shadow included; back to front. */
export type Still = (kit: Kit) => string[];

/** An object's box on its sheet: left, top, width, height. */
export type Framing = readonly [left: number, top: number, width: number, height: number];

/** The room an object is given in a picture: its middle and its greatest width, height and enlargement. */
export type Room = { middle: number; width: number; height: number; most: number };

export const path = (d: string, fill: string, more = "") => `<path d="${d}" fill="${fill}" ${more}/>`;

export const line = (d: string, color: string, width: number, more = "") =>
  `<path d="${d}" fill="none" stroke="${color}" stroke-width="${width}" stroke-linecap="round" stroke-linejoin="round" ${more}/>`;

export const oval = (cx: number, cy: number, rx: number, ry: number, fill: string, more = "") =>
  `<ellipse cx="${cx}" cy="${cy}" rx="${rx}" ry="${ry}" fill="${fill}" ${more}/>`;

export const disc = (cx: number, cy: number, r: number, fill: string, more = "") =>
  oval(cx, cy, r, r, fill, more);

export const ring = (cx: number, cy: number, r: number, color: string, width: number, more = "") =>
  `<circle cx="${cx}" cy="${cy}" r="${r}" fill="none" stroke="${color}" stroke-width="${width}" ${more}/>`;

export const box = (
  x: number,
  y: number,
  width: number,
  height: number,
  radius: number,
  fill: string,
  more = "",
) => `<rect x="${x}" y="${y}" width="${width}" height="${height}" rx="${radius}" fill="${fill}" ${more}/>`;

export const group = (attributes: string, ...parts: string[]) => `<g ${attributes}>${parts.join("")}</g>`;

export const turned = (degrees: number, cx: number, cy: number, ...parts: string[]) =>
  group(`transform="rotate(${degrees} ${cx} ${cy})"`, ...parts);

/** `count` things, made from 0 to count - 1. */
export const times = <T>(count: number, make: (index: number) => T): T[] =>
  Array.from({ length: count }, (_, index) => make(index));

/** The nth element, starting over at the end. Throws on an empty list. */
export function nth<T>(list: readonly T[], index: number): T {
  const item = list[((index % list.length) + list.length) % list.length];
  if (item === undefined) throw new RangeError("nth: the list is empty");
  return item;
}

const dusk = "#3b2430";

/** The shadow where an object of half-width `rx` meets the ground at (cx, cy): dark where it touches, then wide and soft. */
export function shadow(b: Brush, cx: number, cy: number, rx: number, ry = rx * 0.17): string {
  const soft = b.radial([
    [0, dusk, 0.42],
    [0.45, dusk, 0.22],
    [0.75, dusk, 0.07],
    [1, dusk, 0],
  ]);
  const touch = b.radial([
    [0, dusk, 0.55],
    [0.7, dusk, 0.34],
    [1, dusk, 0],
  ]);
  return (
    oval(cx + rx * 0.22, cy + ry * 0.2, rx * 1.5, ry * 1.7, soft) +
    oval(cx + rx * 0.03, cy, rx * 1.06, ry, touch)
  );
}

/** A soft glow of light around a lamp or flame. */
export const glow = (b: Brush, cx: number, cy: number, r: number, color: string, strength = 0.8) =>
  disc(
    cx,
    cy,
    r,
    b.radial([
      [0, color, strength],
      [0.4, color, strength * 0.4],
      [1, color, 0],
    ]),
  );
