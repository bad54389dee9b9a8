import { leaf } from "./botany";
import { materials, mix, shade, tint } from "./palette";
import { box, disc, group, line, oval, path, ring, type Still, shadow, times, turned } from "./shapes";

const teapot: Still = ({ b, main, accent }) => {
  const body =
    "M250 480 C250 390 320 352 400 352 C480 352 550 390 550 480 C550 560 500 624 400 626 C300 624 250 560 250 480Z";
  return [
    shadow(b, 400, 620, 140),
    line("M296 390 C280 190 520 190 504 390", shade(materials.wood, 0.45), 24),
    line("M296 390 C280 190 520 190 504 390", materials.wood, 18),
    line("M304 330 C316 230 400 226 440 244", tint(materials.wood, 0.5), 5, 'stroke-opacity=".7"'),
    path("M520 470 C590 480 576 400 640 372 L668 392 C624 440 640 540 500 560Z", b.flat(shade(main, 0.12))),
    oval(654, 382, 18, 10, shade(main, 0.55), 'transform="rotate(34 654 382)"'),
    path("M330 606 H470 L462 632 Q400 640 338 632Z", b.round(shade(main, 0.2))),
    path(body, b.ball(main)),
    group(
      b.clip(body),
      ...times(3, (i) =>
        line(
          `M240 ${520 + i * 22} Q400 ${570 + i * 22} 560 ${520 + i * 22}`,
          accent,
          i === 1 ? 12 : 4,
          'stroke-opacity=".7"',
        ),
      ),
    ),
    disc(302, 386, 16, b.ball(materials.brass)) + disc(498, 386, 16, b.ball(materials.brass)),
    path("M312 372 Q330 326 400 324 Q470 326 488 372 Q400 400 312 372Z", b.flat(tint(main, 0.12))),
    line("M312 372 Q400 400 488 372", shade(main, 0.4), 3, 'stroke-opacity=".6"'),
    disc(400, 312, 20, b.ball(accent)),
    path("M286 470 Q288 420 336 396 Q312 440 310 500 Q296 510 286 470Z", "#fffaf0", 'fill-opacity=".42"'),
  ];
};

const pan: Still = ({ b, main }) => {
  const bowl = "M168 452 C180 570 270 628 372 628 C474 628 564 570 576 452Z";
  return [
    shadow(b, 380, 622, 150),
    turned(
      -21,
      560,
      452,
      path(
        "M552 436 L640 434 V470 L552 474Z",
        b.linear(
          [
            [0, "#fafafa"],
            [1, shade(materials.metal, 0.4)],
          ],
          [0, 0],
          [0, 1],
        ),
      ),
      box(
        630,
        430,
        150,
        44,
        20,
        b.linear(
          [
            [0, tint(materials.wood, 0.4)],
            [0.4, materials.wood],
            [1, shade(materials.wood, 0.4)],
          ],
          [0, 0],
          [0, 1],
        ),
      ),
      oval(758, 452, 7, 9, shade(materials.darkWood, 0.3)),
    ),
    line("M176 462 C112 444 112 500 190 506", shade(materials.metal, 0.3), 16),
    path(bowl, b.round(main)),
    path("M220 540 C250 590 300 612 350 616 C290 590 256 560 236 500Z", "#fffaf0", 'fill-opacity=".28"'),
    oval(372, 452, 206, 62, b.flat(materials.metal)),
    oval(
      372,
      455,
      196,
      55,
      b.linear([
        [0, "#2f3037"],
        [0.6, "#4c4e57"],
        [1, "#7c7f88"],
      ]),
    ),
    oval(382, 472, 128, 28, "#8f929a", 'fill-opacity=".25"'),
    ...times(5, (i) =>
      leaf(b, 300 + i * 34, 476 - (i % 2) * 14, 64, 50 + i * 53, i % 2 ? "#7fae5c" : "#9cc470", 0.3),
    ),
    ...times(3, (i) => oval(330 + i * 55, 456 + (i % 2) * 20, 17, 11, b.ball("#e2603f"))),
    line(
      "M400 392 C386 364 418 348 402 318 M344 398 C330 372 360 354 346 330",
      "#fffdf6",
      9,
      'stroke-opacity=".4"',
    ),
  ];
};

const knife: Still = ({ b, main, accent }) => {
  const board =
    "M196 250 Q196 222 224 222 H516 Q544 222 544 250 V604 Q544 630 516 630 H224 Q196 630 196 604Z";
  return [
    shadow(b, 380, 626, 190, 20),
    path(
      "M196 250 Q196 222 224 222 H516 Q544 222 544 250 V604 Q544 630 516 630 H224 Q196 630 196 604Z",
      shade(materials.wood, 0.45),
      'transform="translate(12 4)"',
    ),
    path(board, b.flat(tint(materials.wood, 0.18))),
    group(
      b.clip(board),
      ...times(7, (i) =>
        line(
          `M${214 + i * 50} 210 C${236 + i * 46} 340 ${196 + i * 54} 480 ${224 + i * 48} 640`,
          shade(materials.wood, 0.3),
          3,
          'stroke-opacity=".22"',
        ),
      ),
      box(430, 222, 34, 420, 0, materials.darkWood, 'fill-opacity=".5"'),
    ),
    disc(240, 268, 17, shade(materials.wood, 0.55)),
    turned(
      22,
      420,
      420,
      path(
        "M392 640 C352 560 350 420 376 300 H440 L440 300 C440 420 430 560 392 640Z",
        "#2a1c2e",
        'fill-opacity=".22" transform="translate(16 6)"',
      ),
      path(
        "M392 640 C344 560 346 420 372 300 H440 C440 420 432 560 392 640Z",
        b.linear([
          [0, "#ffffff"],
          [0.45, "#dfe4e8"],
          [0.5, "#b9c1c8"],
          [1, "#8f99a3"],
        ]),
      ),
      line("M366 340 C352 440 358 556 388 626", "#ffffff", 3, 'stroke-opacity=".9"'),
      box(388, 276, 56, 28, 6, b.round(materials.brass)),
      path("M392 280 Q384 190 396 116 Q420 100 446 114 Q454 190 440 280Z", b.round(main)),
      ...times(3, (i) => disc(420, 150 + i * 46, 7, b.ball(materials.brass))),
    ),
    shadow(b, 604, 628, 54),
    disc(600, 586, 46, b.ball("#f0c646")),
    oval(640, 610, 40, 36, "#f6d35e") + oval(640, 610, 33, 29, mix(accent, "#fff4bf", 0.7)),
    ...times(6, (i) => line("M640 610 V586", "#eec34d", 4, `transform="rotate(${i * 60} 640 610)"`)),
  ];
};

const coffee: Still = ({ b, main }) => {
  const flask =
    "M330 404 C336 450 262 490 262 562 Q262 630 400 630 Q538 630 538 562 C538 490 464 450 470 404Z";
  return [
    shadow(b, 400, 622, 142),
    line("M474 430 C600 420 604 580 526 584", shade(main, 0.3), 22),
    line("M474 430 C600 420 604 580 526 584", main, 16),
    path(flask, "#e9f2f1", 'fill-opacity=".75"'),
    group(
      b.clip(flask),
      path("M240 530 Q400 550 560 530 V640 H240Z", b.round("#5f3822")),
      oval(400, 532, 142, 13, "#8b5a38"),
    ),
    path(
      flask,
      b.linear([
        [0, "#ffffff", 0.65],
        [0.16, "#ffffff", 0.1],
        [0.8, "#5f7f86", 0.06],
        [1, "#3f5f66", 0.32],
      ]),
    ),
    line("M296 516 Q274 560 290 600", "#ffffff", 9, 'stroke-opacity=".7"'),
    box(322, 398, 156, 22, 10, b.round(materials.wood)),
    line("M400 398 V520", "#6d4128", 4, 'stroke-opacity=".8"'),
    path("M270 232 H530 L440 388 Q400 400 360 388Z", b.round(main)),
    ...times(7, (i) =>
      line(
        `M${300 + i * 33} 240 Q${340 + i * 20} 320 ${370 + i * 10} 386`,
        shade(main, 0.35),
        4,
        'stroke-opacity=".28"',
      ),
    ),
    oval(400, 390, 84, 13, b.round(shade(main, 0.1))),
    path("M262 216 Q400 176 538 216 L524 244 Q400 266 276 244Z", b.round("#f6ead3")),
    oval(400, 222, 132, 26, b.flat("#fbf3e2")),
    oval(400, 228, 112, 19, b.ball("#6d4128")),
    line(
      "M380 190 C364 160 398 142 382 108 M430 186 C416 156 446 142 432 118",
      "#fffdf6",
      9,
      'stroke-opacity=".42"',
    ),
  ];
};

const bowl: Still = ({ b, main, accent }) => {
  const plate = (y: number, rx: number, hex: string) =>
    path(
      `M${400 - rx} ${y} Q${400 - rx * 0.7} ${y + 40} ${400 - rx * 0.4} ${y + 42} H${400 + rx * 0.4} Q${400 + rx * 0.7} ${y + 40} ${400 + rx} ${y}Z`,
      b.round(hex),
    ) + oval(400, y, rx, rx * 0.15, b.flat(tint(hex, 0.3)));
  const body = "M236 386 C244 500 320 550 400 550 C480 550 556 500 564 386Z";
  return [
    shadow(b, 400, 626, 190),
    plate(588, 250, materials.cream),
    oval(400, 588, 190, 24, shade(materials.cream, 0.1)),
    plate(556, 206, tint(accent, 0.2)),
    oval(406, 560, 150, 18, "#2a1c2e", 'fill-opacity=".25"'),
    path("M344 540 H456 L448 566 Q400 574 352 566Z", b.round(shade(main, 0.25))),
    path(body, b.round(main)),
    group(
      b.clip(body),
      ...times(9, (i) => ring(248 + i * 38, 450, 26, tint(main, 0.6), 4, 'stroke-opacity=".5"')),
    ),
    oval(400, 386, 165, 40, b.flat(tint(main, 0.4))),
    oval(
      400,
      389,
      153,
      33,
      b.linear([
        [0, shade(materials.cream, 0.36)],
        [1, tint(materials.cream, 0.4)],
      ]),
    ),
    path("M266 404 Q400 376 534 404 Q480 422 400 422 Q320 422 266 404Z", b.flat("#f4d9a4")),
    ...times(4, (i) => leaf(b, 340 + i * 34, 410 - (i % 2) * 6, 36, 50 + i * 34, "#7fa35e")),
    oval(444, 402, 32, 11, b.ball("#fff3d8")) + oval(444, 401, 15, 6, "#eda53f"),
    ...[0, 1].map((i) =>
      line(
        `M${470 + i * 20} ${352 + i * 4} L${690 + i * 8} ${252 + i * 26}`,
        shade(materials.darkWood, i * 0.2),
        9,
      ),
    ),
    path("M262 430 Q280 500 338 528 Q300 480 290 426Z", "#fffaf0", 'fill-opacity=".3"'),
  ];
};

export const kitchen = { teapot, pan, knife, coffee, bowl };
