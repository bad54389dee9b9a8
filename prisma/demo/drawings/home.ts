import { leaf } from "./botany";
import { materials, mix, shade, tint } from "./palette";
import { box, disc, glow, group, line, oval, path, ring, type Still, shadow, times } from "./shapes";

const mug: Still = ({ b, main }) => {
  const body = "M268 352 L278 588 Q284 630 384 632 Q484 630 490 588 L500 352Z";
  const handle = "M492 400 C598 384 606 552 484 548";
  return [
    shadow(b, 390, 622, 128),
    line(handle, shade(main, 0.3), 34),
    line(handle, main, 28),
    line("M498 398 C576 392 590 500 540 528", tint(main, 0.4), 6, 'stroke-opacity=".6"'),
    path(body, b.round(main)),
    group(
      b.clip(body),
      path("M260 556 Q330 580 384 574 T510 560 V640 H260Z", b.round("#d9bd98")),
      box(300, 380, 16, 150, 8, "#fffaf0", 'fill-opacity=".35"'),
    ),
    oval(384, 352, 116, 30, b.flat(tint(main, 0.25))),
    oval(
      384,
      354,
      104,
      24,
      b.linear([
        [0, shade(main, 0.45)],
        [1, tint(main, 0.1)],
      ]),
    ),
    path("M286 364 Q384 338 482 364 Q464 380 384 380 Q304 380 286 364Z", b.flat("#6b3f2a")),
    line("M352 318 C336 290 372 276 354 244", "#fffdf6", 9, 'stroke-opacity=".4"'),
    line("M408 312 C392 280 430 262 412 222", "#fffdf6", 9, 'stroke-opacity=".34"'),
  ];
};

const vase: Still = ({ b, main, accent }) => {
  const stalk = (bend: number, top: number) =>
    line(`M400 360 Q${400 + bend * 0.2} 270 ${400 + bend} ${top}`, "#8a8f5f", 4);
  const blossom = (x: number, y: number, r: number) =>
    times(5, (i) => leaf(b, x, y, r, i * 72 + x, mix(accent, "#fff6ee", 0.35), 0.42)).join("") +
    disc(x, y, r * 0.22, "#d99a3e");
  const body =
    "M364 340 C370 400 286 430 284 516 C284 590 330 632 400 632 C470 632 516 590 516 516 C514 430 430 400 436 340Z";
  return [
    shadow(b, 400, 622, 118),
    ...[stalk(-110, 190), stalk(20, 130), stalk(120, 210), stalk(-40, 230)],
    ...times(4, (i) => leaf(b, 392 - i * 24, 320 - i * 32, 66, -74 + i * 8, materials.leaf)),
    ...times(4, (i) => leaf(b, 408 + i * 22, 318 - i * 28, 62, 78 - i * 10, "#86a274")),
    ...[blossom(290, 186, 46), blossom(420, 130, 54), blossom(520, 208, 44), blossom(360, 228, 40)],
    path(body, b.round(main)),
    group(
      b.clip(body),
      path(
        "M270 510 Q340 484 400 506 T530 500 V534 Q460 552 400 536 T270 542Z",
        accent,
        'fill-opacity=".55"',
      ),
    ),
    path(
      "M326 470 Q306 500 310 548",
      "none",
      'stroke="#fffaf0" stroke-width="12" stroke-linecap="round" stroke-opacity=".4"',
    ),
    oval(400, 340, 36, 9, shade(main, 0.5)),
    ring(0, 0, 1, tint(main, 0.3), 0.16, 'transform="translate(400 340) scale(37 9.5)"'),
  ];
};

const lamp: Still = ({ b, main }) => [
  shadow(b, 400, 624, 112),
  glow(b, 400, 430, 250, "#ffe2a0", 0.85),
  path(
    "M288 606 Q288 582 400 582 Q512 582 512 606 V618 Q512 636 400 636 Q288 636 288 618Z",
    b.round(materials.brass),
  ),
  oval(400, 604, 112, 20, b.flat(tint(materials.brass, 0.2))),
  box(391, 400, 18, 204, 6, b.round(materials.brass)),
  disc(400, 560, 22, b.ball(materials.brass)),
  line("M470 404 V470", materials.brass, 3),
  disc(470, 478, 8, b.ball(materials.brass)),
  path("M318 180 H482 L580 396 Q400 436 220 396Z", b.round(main)),
  path(
    "M318 180 H482 L580 396 Q400 436 220 396Z",
    b.linear(
      [
        [0, "#fff0be", 0],
        [1, "#fff0be", 0.62],
      ],
      [0, 0],
      [0, 1],
    ),
  ),
  ...times(9, (i) =>
    line(
      `M${330 + i * 17.5} 184 L${246 + i * 38.5} ${404 + 14 - Math.abs(i - 4) ** 2}`,
      shade(main, 0.2),
      2,
      'stroke-opacity=".25"',
    ),
  ),
  line("M220 396 Q400 436 580 396", tint(main, 0.55), 8),
  oval(400, 180, 82, 10, tint(main, 0.4)),
  oval(400, 181, 66, 6, "#fff3cf"),
];

const cushion: Still = ({ b, main, accent }) => {
  const body =
    "M198 262 Q206 250 222 262 Q400 296 578 262 Q596 252 602 266 Q566 446 604 614 Q602 632 582 626 Q400 606 218 626 Q196 632 196 614 Q236 446 198 262Z";
  const tassel = (x: number, y: number, degrees: number) =>
    group(
      `transform="translate(${x} ${y}) rotate(${degrees})"`,
      disc(0, 8, 9, shade(accent, 0.12)),
      path("M-7 14 L-16 56 Q0 62 16 56 L7 14Z", b.round(accent)),
    );
  const soft = b.radial(
    [
      [0, "#fffaf0", 0.4],
      [0.5, "#fffaf0", 0],
      [0.75, "#2a1c2e", 0.05],
      [1, "#2a1c2e", 0.36],
    ],
    [0.38, 0.34],
    0.72,
  );
  return [
    shadow(b, 400, 622, 210, 24),
    ...[tassel(200, 262, 130), tassel(600, 264, -130), tassel(602, 616, -60), tassel(198, 616, 60)],
    path(body, main),
    group(
      b.clip(body),
      ...times(4, (i) =>
        line(
          `M${258 + i * 96} 240 Q${272 + i * 85} 446 ${258 + i * 96} 650`,
          accent,
          i % 2 ? 10 : 26,
          'stroke-opacity=".8"',
        ),
      ),
      ...times(2, (i) =>
        line(
          `M${306 + i * 188} 240 Q${315 + i * 170} 446 ${306 + i * 188} 650`,
          shade(main, 0.25),
          4,
          'stroke-opacity=".7"',
        ),
      ),
    ),
    path(body, soft),
    line(
      "M222 282 Q290 330 300 360 M580 284 Q520 330 512 352 M224 604 Q286 560 292 540 M578 604 Q520 560 512 536",
      shade(main, 0.45),
      6,
      'stroke-opacity=".22"',
    ),
    line(body, shade(main, 0.22), 5, 'stroke-opacity=".6"'),
  ];
};

const candle: Still = ({ b, main, accent }) => {
  const jar = "M286 372 H514 V596 Q514 632 400 632 Q286 632 286 596Z";
  return [
    shadow(b, 400, 622, 124),
    glow(b, 400, 320, 220, "#ffdf9a", 0.85),
    path(jar, b.round(main)),
    group(
      b.clip(jar),
      path("M280 470 Q400 500 520 470 V570 Q400 600 280 570Z", b.round(tint(accent, 0.25))),
      leaf(b, 400, 572, 84, 0, mix(materials.leaf, main, 0.2), 0.24),
      leaf(b, 400, 572, 66, -46, materials.leaf, 0.24),
      leaf(b, 400, 572, 66, 46, materials.leaf, 0.24),
    ),
    path(
      jar,
      b.linear(
        [
          [0, "#ffe9b4", 0.4],
          [0.5, "#ffe9b4", 0],
        ],
        [0, 0],
        [0, 1],
      ),
    ),
    oval(400, 372, 114, 28, tint(main, 0.4)),
    oval(
      400,
      376,
      103,
      23,
      b.radial([
        [0, "#fffdf0"],
        [0.5, "#fff0cd"],
        [1, mix(main, "#f4dcae", 0.7)],
      ]),
    ),
    line("M400 376 V350", "#4a342c", 5),
    path(
      "M400 268 C436 316 428 358 400 360 C372 358 364 316 400 268Z",
      b.linear(
        [
          [0, "#ffd978"],
          [0.7, "#ff9f3e"],
          [1, "#f7b35a"],
        ],
        [0, 0],
        [0, 1],
      ),
    ),
    path("M400 312 C416 336 412 354 400 356 C388 354 384 336 400 312Z", "#fff7da"),
    box(306, 404, 14, 176, 7, "#fffaf0", 'fill-opacity=".4"'),
  ];
};

export const home = { mug, vase, lamp, cushion, candle };
