/** The eight colors in which a demo product can be had; the key names the color for good. */
export const swatches = [
  { key: "vermilion", zh: "朱红", en: "Vermilion", hex: "#cf4b30" },
  { key: "ivory", zh: "米白", en: "Ivory", hex: "#f1e6d2" },
  { key: "ink", zh: "墨黑", en: "Ink", hex: "#3b3d45" },
  { key: "celadon", zh: "天青", en: "Celadon", hex: "#86bab4" },
  { key: "indigo", zh: "藏青", en: "Indigo", hex: "#34518a" },
  { key: "primrose", zh: "鹅黄", en: "Primrose", hex: "#efc44f" },
  { key: "sage", zh: "豆绿", en: "Sage", hex: "#8fa874" },
  { key: "blush", zh: "藕粉", en: "Blush", hex: "#e2a29b" },
] as const;

export type SwatchKey = (typeof swatches)[number]["key"];
export type Backdrop = { wall: string; floor: string };
export type Harmony = { accent: string; backdrops: readonly Backdrop[] };

const paper = { wall: "#f2eadd", floor: "#e3d3bb" };
const rose = { wall: "#f1dad0", floor: "#e3c0b1" };
const mist = { wall: "#dbe7e9", floor: "#c3d3d5" };
const moss = { wall: "#dfe5d1", floor: "#c6cfb1" };
const butter = { wall: "#f6e8c6", floor: "#e6cf9d" };
const lilac = { wall: "#e4deeb", floor: "#cdc2d9" };
const clay = { wall: "#e2c2aa", floor: "#cba283" };
const sky = { wall: "#cddfea", floor: "#b0c7d8" };

/** What goes with each swatch: a second color and three backdrops, one for each view. */
export const harmonies: Record<SwatchKey, Harmony> = {
  vermilion: { accent: "#f0d9b0", backdrops: [paper, mist, butter] },
  ivory: { accent: "#c9785c", backdrops: [clay, sky, moss] },
  ink: { accent: "#d9a35b", backdrops: [paper, rose, butter] },
  celadon: { accent: "#f3e3c3", backdrops: [rose, paper, butter] },
  indigo: { accent: "#e8b45c", backdrops: [paper, mist, rose] },
  primrose: { accent: "#5f7f96", backdrops: [sky, lilac, moss] },
  sage: { accent: "#f0dcae", backdrops: [paper, rose, butter] },
  blush: { accent: "#7f9c8e", backdrops: [moss, mist, paper] },
};

export const materials = {
  wood: "#c8935f",
  darkWood: "#8a5a3a",
  metal: "#c9ced2",
  brass: "#d7ac5b",
  cream: "#f6ecd9",
  night: "#2b2c34",
  leaf: "#6f9163",
  water: "#a9d3da",
} as const;

type Channels = [red: number, green: number, blue: number];

function channels(hex: string): Channels {
  const value = Number.parseInt(hex.slice(1), 16);
  return [(value >> 16) & 255, (value >> 8) & 255, value & 255];
}

/** The color a share `t` (0–1) of the way from one to the other. */
export function mix(from: string, to: string, t: number): string {
  const [a, b] = [channels(from), channels(to)];
  const blend = (x: number, y: number) =>
    Math.round(x + (y - x) * t)
      .toString(16)
      .padStart(2, "0");
  return `#${blend(a[0], b[0])}${blend(a[1], b[1])}${blend(a[2], b[2])}`;
}

/** Lighter, towards warm light rather than white, so that everything seems lit by the same window. */
export const tint = (hex: string, amount: number) => mix(hex, "#fffaf0", amount);

/** Darker, towards a warm violet rather than black, so that shaded sides stay colorful. */
export const shade = (hex: string, amount: number) => mix(hex, "#2a1c2e", amount);
