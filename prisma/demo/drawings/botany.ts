import type { Brush } from "./brush";
import { shade, tint } from "./palette";
import { group, type Kit, line, oval, path, turned } from "./shapes";

/** A leaf from its stalk at (x, y), pointing up before it is turned. */
export function leaf(
  b: Brush,
  x: number,
  y: number,
  length: number,
  degrees: number,
  hex: string,
  fat = 0.3,
) {
  const w = length * fat;
  const d = `M${x} ${y} C${x - w} ${y - length * 0.3} ${x - w} ${y - length * 0.75} ${x} ${y - length} C${x + w} ${y - length * 0.75} ${x + w} ${y - length * 0.3} ${x} ${y}Z`;
  return turned(
    degrees,
    x,
    y,
    path(d, b.flat(hex)),
    line(`M${x} ${y} V${y - length * 0.86}`, "#fff8e6", 1.6, 'stroke-opacity=".35"'),
  );
}

/** A monstera leaf on its stalk from the pot at (400, 470). */
export const monstera = (b: Brush, x: number, y: number, size: number, degrees: number, hex: string) => {
  const half = (s: number) =>
    `M0 -6 C${s * 60} 0 ${s * 92} -30 ${s * 90} -62 L${s * 34} -44 L${s * 94} -78 Q${s * 92} -100 ${s * 80} -118 L${s * 30} -82 L${s * 70} -130 Q${s * 58} -146 ${s * 46} -156 L${s * 20} -118 L${s * 34} -166 Q${s * 18} -180 0 -190Z`;
  return (
    line(`M400 470 Q${400 + (x - 400) * 0.2} ${y + 90} ${x} ${y}`, "#6b8a52", 8) +
    group(
      `transform="translate(${x} ${y}) rotate(${degrees}) scale(${size})"`,
      path(half(-1), b.flat(tint(hex, 0.12))),
      path(half(1), b.flat(shade(hex, 0.1))),
      line("M0 4 V-176", tint(hex, 0.45), 3.5, 'stroke-opacity=".7"'),
    )
  );
};

/** A pot of earth, its rim at height `top`, reaching `half` to either side of the middle. */
export function pot({ b, main, accent }: Kit, top: number, half: number): string {
  const body = `M${400 - half} ${top} L${400 - half * 0.74} 606 Q${400 - half * 0.7} 630 400 630 Q${400 + half * 0.7} 630 ${400 + half * 0.74} 606 L${400 + half} ${top}Z`;
  return [
    path(body, b.round(main)),
    group(
      b.clip(body),
      path(
        `M200 ${top + 70} Q400 ${top + 110} 600 ${top + 70} V${top + 86} Q400 ${top + 128} 200 ${top + 86}Z`,
        accent,
        'fill-opacity=".75"',
      ),
    ),
    path(
      `M${400 - half - 12} ${top - 14} Q400 ${top + 14} ${400 + half + 12} ${top - 14} L${400 + half + 6} ${top + 24} Q400 ${top + 52} ${400 - half - 6} ${top + 24}Z`,
      b.round(tint(main, 0.1)),
    ),
    oval(400, top - 14, half + 12, half * 0.2, b.flat(tint(main, 0.25))),
    oval(400, top - 11, half, half * 0.16, b.ball("#5b4034")),
  ].join("");
}
