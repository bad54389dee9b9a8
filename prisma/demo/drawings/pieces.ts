import type { Brush } from "./brush";
import { tint } from "./palette";
import { box, disc, group, oval, path, turned } from "./shapes";

/** A pawn standing at (x, y). */
export const pawn = (b: Brush, x: number, y: number, s: number, hex: string) =>
  group(
    `transform="translate(${x} ${y}) scale(${s})"`,
    oval(14, 2, 46, 12, "#2a1c2e", 'fill-opacity=".28"'),
    path("M-32 -8 Q-32 8 0 8 Q32 8 32 -8 Q14 -30 12 -74 H-12 Q-14 -30 -32 -8Z", b.round(hex)),
    oval(0, -74, 19, 6, b.round(tint(hex, 0.15))),
    disc(0, -98, 25, b.ball(hex)),
  );

/** A die whose upper right corner of the front lies at (x, y). */
export const die = (b: Brush, x: number, y: number, degrees: number) =>
  turned(
    degrees,
    x,
    y,
    path(`M${x} ${y} l34 -18 v50 l-34 18Z`, "#d8c7ad") +
      path(`M${x - 50} ${y} l36 -18 h48 l-34 18Z`, "#fffdf6"),
    box(x - 50, y, 50, 50, 6, b.flat("#f7ecd8")),
    ...[
      [-38, 12],
      [-12, 38],
      [-25, 25],
    ].map(([dx = 0, dy = 0]) => disc(x + dx, y + dy, 5, "#c33e2c")),
  );
