import type { Brush } from "./brush";
import { type Backdrop, shade, tint } from "./palette";
import { box, line, oval, path, times } from "./shapes";

const horizon = 500;
const dusk = "#5a4640";

/** The wall's paint, opaque, linear and in one layer: radial or translucent ones of this size cost milliseconds each. */
const sunlit = (b: Brush, wall: string) =>
  b.linear(
    [
      [0, tint(wall, 0.75)],
      [0.4, tint(wall, 0.32)],
      [0.75, wall],
      [1, shade(wall, 0.09)],
    ],
    [0.05, 0],
    [0.95, 1],
  );

/** A wall and a table, lit from the upper left. */
export function table(b: Brush, { wall, floor }: Backdrop): string {
  const top = b.linear(
    [
      [0, tint(floor, 0.3)],
      [0.5, floor],
      [1, shade(floor, 0.08)],
    ],
    [0, 0],
    [0, 1],
  );
  const dim = shade(wall, 0.3);
  const depth = b.linear(
    [
      [0, dim, 0],
      [1, dim, 0.24],
    ],
    [0, 0],
    [0, 1],
  );
  return [
    box(0, 0, 800, horizon + 2, 0, sunlit(b, wall)),
    box(0, horizon - 46, 800, 46, 0, depth),
    box(0, horizon, 800, 800 - horizon, 0, top),
    box(0, horizon, 800, 3, 0, tint(floor, 0.55)),
  ].join("");
}

/** A sheet of paper that curves from wall to ground without an edge, as in a studio, with a disc of paler light. */
export function sweep(b: Brush, { wall, floor }: Backdrop): string {
  const sheet = b.linear(
    [
      [0, tint(wall, 0.5)],
      [0.5, wall],
      [0.68, floor],
      [1, tint(floor, 0.2)],
    ],
    [0, 0],
    [0, 1],
  );
  const light = b.linear(
    [
      [0, tint(wall, 0.8), 0.85],
      [0.6, tint(wall, 0.6), 0.35],
      [0.85, tint(wall, 0.6), 0],
    ],
    [0, 0],
    [0, 1],
  );
  return box(0, 0, 800, 800, 0, sheet) + oval(400, 390, 310, 310, light);
}

/** The light of a window on the wall, with the shadow of a branch in it. */
export function windowLight(): string {
  const pane = (x: number, y: number) =>
    path(`M${x} ${y} l134 40 v178 l-134 -40Z`, "#fffbe6", 'fill-opacity=".5"');
  const leafShadow = (i: number) => {
    const [x, y] = [210 + i * 44, 250 - i * 26];
    const turn = i % 2 ? 8 : 112;
    return path(
      `M${x} ${y} q-22 -34 0 -84 q22 50 0 84Z`,
      dusk,
      `fill-opacity=".1" transform="rotate(${turn} ${x} ${y})"`,
    );
  };
  return [
    pane(232, 20),
    pane(380, 64),
    pane(232, 212),
    pane(380, 256),
    line("M150 286 Q330 190 480 70", dusk, 5, 'stroke-opacity=".1"'),
    ...times(7, leafShadow),
  ].join("");
}
