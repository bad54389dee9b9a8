import { leaf } from "./botany";
import { materials, mix, shade, tint } from "./palette";
import { box, disc, group, type Kit, line, oval, path, type Still, shadow, times } from "./shapes";

const sprig: Still = ({ b, accent }) => {
  const glass = mix(accent, "#ffffff", 0.45);
  const stem = (dx: number, lean: number) => [
    line(`M400 480 Q${400 + dx * 0.3} 360 ${400 + dx} 230`, "#7d8f63", 4),
    ...times(6, (i) => {
      const t = i / 6;
      const x = 400 + dx * (0.25 + t * 0.75) * (0.35 + t * 0.65);
      return leaf(
        b,
        x,
        420 - t * 190,
        62 - i * 3,
        lean + (i % 2 ? 62 : -62),
        mix(materials.leaf, "#c3cf9f", t),
        0.28,
      );
    }),
    leaf(b, 400 + dx, 234, 56, lean, "#a9bd84", 0.28),
  ];
  return [
    shadow(b, 400, 620, 62),
    ...stem(-56, -18),
    ...stem(50, 16),
    path(
      "M380 452 C384 500 336 520 338 572 C340 622 460 622 462 572 C464 520 416 500 420 452Z",
      b.round(glass),
    ),
    oval(400, 452, 20, 5, shade(glass, 0.35)),
  ];
};

const books: Still = ({ b, main, accent }) => {
  const book = (x: number, y: number, w: number, h: number, hex: string) =>
    box(x, y, w, h, 5, b.flat(hex)) +
    box(x + w - 16, y + 5, 16, h - 10, 2, materials.cream) +
    box(x + 22, y, 8, h, 0, tint(hex, 0.5), 'fill-opacity=".6"');
  return [
    shadow(b, 400, 618, 130),
    book(272, 580, 256, 38, mix(main, "#8d7b6c", 0.55)),
    book(290, 546, 226, 34, mix(accent, "#ffffff", 0.25)),
    book(282, 516, 212, 30, "#b98a6d"),
    oval(388, 513, 50, 8, "#3b2430", 'fill-opacity=".25"'),
    path("M336 466 C336 520 438 520 438 466Z", b.round(materials.cream)),
    oval(387, 466, 51, 11, shade(materials.cream, 0.16)),
  ];
};

const oranges: Still = ({ b }) => {
  const orange = (x: number, y: number, r: number) =>
    shadow(b, x, y + r - 2, r * 0.8) +
    disc(x, y, r, b.ball("#eb9a45")) +
    oval(x - r * 0.1, y - r * 0.72, r * 0.12, r * 0.07, "#8a6b32") +
    leaf(b, x - r * 0.1, y - r * 0.72, r * 0.8, 62, materials.leaf, 0.26);
  return [orange(372, 560, 60), orange(456, 588, 50)];
};

const frame: Still = ({ b, main, accent }) => [
  shadow(b, 400, 622, 120, 14),
  box(290, 310, 224, 310, 4, b.flat(materials.wood)),
  box(304, 324, 196, 282, 2, tint(materials.cream, 0.4)),
  group(
    b.clip("M328 352 h148 v226 h-148Z"),
    box(328, 352, 148, 226, 0, mix(accent, "#ffffff", 0.55)),
    disc(424, 420, 32, mix(main, "#ffffff", 0.25)),
    path("M328 520 Q380 450 420 500 T476 490 V580 H328Z", mix("#7f9c8e", "#ffffff", 0.2)),
    path("M328 552 Q400 510 476 548 V580 H328Z", "#64806f"),
  ),
];

const pebbles: Still = ({ b, accent }: Kit) => [
  shadow(b, 400, 614, 96),
  oval(400, 590, 92, 30, b.ball("#b9a896")),
  oval(404, 546, 66, 23, b.ball(mix(accent, "#e6dccd", 0.6))),
  oval(398, 511, 44, 17, b.ball("#efe6d8")),
];

/** The companions of an object in a setting, each standing at about (400, 620) like the objects themselves. */
export const props: readonly Still[] = [sprig, books, oranges, frame, pebbles];
