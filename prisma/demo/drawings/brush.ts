import { shade, tint } from "./palette";

export type Stop = readonly [offset: number, color: string, opacity?: number];

/** Makes the paints of one picture; equal paints are defined once. */
export type Brush = {
  /** From the box's corner `from` to `to`, in shares of its width and height; left to right by default. */
  linear(stops: readonly Stop[], from?: readonly [number, number], to?: readonly [number, number]): string;
  radial(stops: readonly Stop[], center?: readonly [number, number], radius?: number): string;
  /** An upright cylinder lit from the left. */
  round(hex: string): string;
  /** A plane that catches the light in its upper left. */
  flat(hex: string): string;
  /** A ball lit from the upper left. */
  ball(hex: string): string;
  /** A clip path attribute for the area of the path data. */
  clip(d: string): string;
  defs(): string;
};

const stopTags = (stops: readonly Stop[]) =>
  stops
    .map(([offset, color, opacity = 1]) => {
      const veil = opacity === 1 ? "" : ` stop-opacity="${opacity}"`;
      return `<stop offset="${offset}" stop-color="${color}"${veil}/>`;
    })
    .join("");

/** A brush with no paints yet. Two pictures never share one, since ids are counted per picture. */
export function createBrush(): Brush {
  const ids = new Map<string, string>();
  const define = (tag: string, attributes: string, body: string) => {
    const key = `${tag} ${attributes}>${body}</${tag}`;
    const id = ids.get(key) ?? `p${ids.size}`;
    ids.set(key, id);
    return `url(#${id})`;
  };
  const linear: Brush["linear"] = (stops, [x1, y1] = [0, 0], [x2, y2] = [1, 0]) =>
    define("linearGradient", `x1="${x1}" y1="${y1}" x2="${x2}" y2="${y2}"`, stopTags(stops));
  const radial: Brush["radial"] = (stops, [cx, cy] = [0.5, 0.5], r = 0.5) =>
    define("radialGradient", `cx="${cx}" cy="${cy}" r="${r}"`, stopTags(stops));
  return {
    linear,
    radial,
    round: (hex) =>
      linear([
        [0, tint(hex, 0.08)],
        [0.2, tint(hex, 0.36)],
        [0.52, hex],
        [0.9, shade(hex, 0.36)],
        [1, shade(hex, 0.26)],
      ]),
    flat: (hex) =>
      linear(
        [
          [0, tint(hex, 0.28)],
          [0.5, hex],
          [1, shade(hex, 0.2)],
        ],
        [0, 0],
        [1, 1],
      ),
    ball: (hex) =>
      radial(
        [
          [0, tint(hex, 0.42)],
          [0.45, hex],
          [1, shade(hex, 0.42)],
        ],
        [0.34, 0.28],
        0.78,
      ),
    clip: (d) => `clip-path="${define("clipPath", "", `<path d="${d}"/>`)}"`,
    defs: () => [...ids].map(([key, id]) => `<${key.replace(" ", ` id="${id}" `)}>`).join(""),
  };
}
