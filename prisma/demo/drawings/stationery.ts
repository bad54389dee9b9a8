import { leaf } from "./botany";
import { materials, mix, shade, tint } from "./palette";
import { die, pawn } from "./pieces";
import { box, disc, group, line, oval, path, type Still, shadow, times, turned } from "./shapes";

const novel: Still = ({ b, main, accent }) => {
  const cover = "M286 186 H506 Q514 186 514 194 V540 Q514 548 506 548 H286Z";
  const lying = (y: number, x: number, w: number, hex: string) =>
    box(x, y, w, 44, 6, b.flat(hex)) +
    box(
      x + w - 30,
      y + 6,
      32,
      32,
      2,
      b.linear(
        [
          [0, "#fff6e4"],
          [1, "#dccbb2"],
        ],
        [0, 0],
        [0, 1],
      ),
    ) +
    times(4, (i) => line(`M${x + w - 28} ${y + 12 + i * 7} h28`, "#bba98f", 1.4)).join("") +
    box(x + 36, y, 9, 44, 0, materials.brass, 'fill-opacity=".8"') +
    box(x + 56, y, 4, 44, 0, materials.brass, 'fill-opacity=".8"');
  return [
    shadow(b, 400, 634, 220, 22),
    lying(590, 206, 390, mix(main, "#4c4450", 0.45)),
    lying(546, 226, 350, mix(accent, "#a8876b", 0.25)),
    turned(
      -4,
      400,
      546,
      path(
        "M514 194 L546 206 V548 H514Z",
        b.linear([
          [0, "#d9c7ac"],
          [1, "#fff6e4"],
        ]),
      ),
      ...times(4, (i) => line(`M${521 + i * 7} ${199 + i * 3} V546`, "#bba98f", 1.4)),
      path(cover, b.flat(main)),
      group(
        b.clip("M304 206 H496 V528 H304Z"),
        box(
          304,
          206,
          192,
          322,
          0,
          b.linear(
            [
              [0, tint(accent, 0.2)],
              [1, mix(accent, main, 0.35)],
            ],
            [0, 0],
            [0, 1],
          ),
        ),
        disc(438, 290, 44, tint(main, 0.12)),
        path("M304 440 L370 340 L420 410 L452 370 L496 430 V528 H304Z", mix(main, "#3c3550", 0.4)),
        path("M370 340 L352 368 L372 378 L388 366Z", "#fff8ea"),
        path("M304 476 Q370 430 430 470 T496 462 V528 H304Z", shade(main, 0.4)),
        line("M330 262 q14 -12 24 0 q12 -12 24 0", shade(main, 0.4), 4),
      ),
      box(286, 186, 12, 362, 0, "#2a1c2e", 'fill-opacity=".18"'),
      path("M286 186 H420 L320 548 H286Z", "#ffffff", 'fill-opacity=".12"'),
    ),
  ];
};

const notebook: Still = ({ b, main, accent }) => [
  shadow(b, 410, 628, 190, 20),
  turned(
    5,
    410,
    620,
    box(262, 200, 310, 428, 20, shade(main, 0.45)),
    box(268, 206, 298, 414, 10, b.round("#f7ecd6")),
    ...times(5, (i) => line(`M${562 - i * 3} 214 V612`, "#cbb99c", 1.3)),
    path("M540 610 L548 672 L558 654 L570 668 L562 610Z", b.flat(accent)),
    box(250, 196, 304, 428, 20, b.flat(main)),
    box(
      264,
      210,
      276,
      400,
      12,
      "none",
      `stroke="${tint(main, 0.5)}" stroke-width="2.5" stroke-dasharray="8 6" stroke-opacity=".6"`,
    ),
    group(
      'transform="rotate(-7 390 340)"',
      box(322, 268, 136, 160, 5, "#2a1c2e", 'fill-opacity=".18"'),
      box(316, 262, 136, 160, 4, tint(materials.cream, 0.5)),
      ...times(5, (i) =>
        leaf(b, 384, 396 - i * 18, 44, (i % 2 ? 1 : -1) * (64 - i * 6), mix(materials.leaf, accent, 0.15)),
      ),
      leaf(b, 384, 330, 44, 0, materials.leaf),
      line("M384 408 V320", "#6d8457", 3),
      box(340, 248, 88, 26, 2, mix(accent, "#fff4dd", 0.25), 'fill-opacity=".85"'),
    ),
    box(496, 194, 18, 432, 3, b.round(shade(accent, 0.15))),
    ...times(
      9,
      (i) =>
        disc(274, 236 + i * 44, 8, shade(main, 0.55)) +
        line(
          `M274 ${236 + i * 44} C252 ${216 + i * 44} 226 ${222 + i * 44} 232 ${240 + i * 44}`,
          materials.brass,
          7,
        ) +
        line(
          `M268 ${230 + i * 44} C252 ${220 + i * 44} 238 ${222 + i * 44} 235 ${232 + i * 44}`,
          "#fff0c8",
          2,
        ),
    ),
  ),
];

const pen: Still = ({ b, main, accent }) => [
  shadow(b, 300, 626, 110),
  path(
    "M206 476 Q206 448 234 448 H366 Q394 448 394 476 V602 Q394 632 366 632 H234 Q206 632 206 602Z",
    b.linear([
      [0, "#ffffff", 0.9],
      [0.3, "#dbe8ea", 0.7],
      [1, "#9fb6bb", 0.85],
    ]),
  ),
  path("M220 510 H380 V600 Q380 620 360 620 H240 Q220 620 220 600Z", b.round(mix(main, "#1f2a4a", 0.35))),
  oval(300, 510, 80, 9, mix(main, "#8899c0", 0.4)),
  box(250, 384, 100, 66, 12, b.round("#2f3038")),
  ...times(9, (i) => line(`M${258 + i * 10.5} 392 V442`, "#50525c", 3)),
  line("M226 484 V588", "#ffffff", 9, 'stroke-opacity=".65"'),
  line("M440 640 C500 628 560 656 640 640", mix(main, "#1f2a4a", 0.35), 5, 'stroke-opacity=".8"'),
  path("M430 632 L640 190 L680 210 L450 640Z", "#3b2430", 'fill-opacity=".12" transform="translate(34 8)"'),
  turned(
    26,
    430,
    636,
    path(
      "M430 636 L410 560 Q430 548 450 560Z",
      b.linear([
        [0, "#fff0c4"],
        [0.5, materials.brass],
        [1, "#9a7434"],
      ]),
    ),
    line("M430 630 V578", "#6e5227", 2) + disc(430, 576, 4, "#6e5227"),
    path("M411 562 Q430 552 449 562 L456 480 H404Z", b.round("#2f3038")),
    box(401, 468, 58, 14, 4, b.round(materials.brass)),
    path("M398 470 H462 L466 300 H394Z", b.round(main)),
    box(391, 288, 78, 18, 5, b.round(materials.brass)),
    path("M392 290 H468 L462 108 Q430 84 398 108Z", b.round(main)),
    box(398, 128, 64, 9, 2, b.round(materials.brass)),
    path("M424 120 H440 L438 256 Q432 270 426 256Z", b.round(mix(materials.brass, accent, 0.2))),
    line("M408 150 V276 M410 316 V456", "#fffaf0", 6, 'stroke-opacity=".45"'),
  ),
];

const paint: Still = ({ b, main, accent }) => {
  const board =
    "M150 470 C140 340 260 250 400 262 C520 272 590 350 570 440 C556 500 490 470 470 520 C452 574 500 600 440 620 C320 650 160 590 150 470Z";
  const blobs = [
    [230, 420, main],
    [296, 342, accent],
    [388, 318, "#5f9aa8"],
    [478, 350, "#e2a83f"],
    [226, 516, "#7f9f63"],
    [312, 566, "#c9605b"],
  ] as const;
  const brush = (degrees: number, handle: string, tip: string, height: number) =>
    turned(
      degrees,
      600,
      560,
      path(`M594 520 L597 ${height + 70} H605 L608 520Z`, b.round(handle)),
      box(591, height + 34, 20, 46, 3, b.round(materials.metal)),
      path(
        `M590 ${height + 38} Q582 ${height} 602 ${height - 34} Q622 ${height} 612 ${height + 38}Z`,
        b.round(tip),
      ),
    );
  return [
    shadow(b, 350, 624, 190, 18),
    shadow(b, 600, 628, 80),
    path(board, shade(materials.wood, 0.45), 'transform="translate(6 10)"'),
    path(board, b.flat(tint(materials.wood, 0.15))),
    line(
      "M190 450 C260 320 420 290 520 350 M180 500 C280 430 380 400 470 440 M230 570 C300 520 380 500 440 520",
      shade(materials.wood, 0.3),
      3,
      'stroke-opacity=".25"',
    ),
    oval(404, 520, 34, 26, shade(materials.wood, 0.6), 'transform="rotate(-20 404 520)"'),
    ...blobs.map(
      ([x, y, hex]) =>
        path(`M${x - 40} ${y} q4 -36 40 -32 q44 -2 40 30 q6 34 -34 32 q-44 8 -46 -30Z`, b.ball(hex)) +
        oval(x - 12, y - 12, 11, 6, "#fffaf0", 'fill-opacity=".6"'),
    ),
    ...[
      brush(-14, materials.darkWood, "#d9b98c", 260),
      brush(12, accent, main, 236),
      brush(0, "#3f5f78", "#5f9aa8", 196),
    ],
    path("M532 452 H672 L660 606 Q656 632 602 632 Q548 632 544 606Z", b.round(main)),
    oval(602, 452, 70, 15, shade(main, 0.5)),
    path("M536 500 Q602 520 668 500 L666 526 Q602 546 538 526Z", accent, 'fill-opacity=".8"'),
  ];
};

const boardgame: Still = ({ b, main, accent }) => {
  const corner = (u: number, v: number) => {
    const half = 196 + v * 84;
    return `${400 + (u - 0.5) * 2 * half} ${446 + v * 168}`;
  };
  const cell = (i: number, j: number, hex: string) =>
    path(
      `M${corner(i / 8, j / 8)} L${corner((i + 1) / 8, j / 8)} L${corner((i + 1) / 8, (j + 1) / 8)} L${corner(i / 8, (j + 1) / 8)}Z`,
      hex,
    );
  return [
    shadow(b, 400, 650, 300, 24),
    path("M180 438 H620 L706 628 H94Z", b.flat(materials.wood)),
    path("M94 628 H706 V652 Q706 660 698 660 H102 Q94 660 94 652Z", b.round(shade(materials.wood, 0.35))),
    ...times(64, (k) =>
      cell(
        k % 8,
        Math.floor(k / 8),
        (k + Math.floor(k / 8)) % 2 ? tint(materials.cream, 0.3) : mix(main, "#7b5a48", 0.18),
      ),
    ),
    ...[
      pawn(b, 300, 490, 0.9, main),
      pawn(b, 496, 484, 0.86, accent),
      pawn(b, 402, 516, 1, "#5b7f94"),
      pawn(b, 242, 580, 1.2, accent),
      pawn(b, 560, 566, 1.15, main),
    ],
    oval(430, 618, 60, 12, "#2a1c2e", 'fill-opacity=".25"'),
    die(b, 400, 560, -8) + die(b, 476, 576, 10),
  ];
};

export const stationery = { novel, notebook, pen, paint, boardgame };
