import { leaf } from "./botany";
import { materials, mix, shade, tint } from "./palette";
import { box, disc, group, line, oval, path, ring, type Still, shadow, times, turned } from "./shapes";

const tent: Still = ({ b, main, accent }) => [
  shadow(b, 420, 622, 270, 24),
  line("M400 262 L116 628 M420 262 L716 610", "#a48f72", 3),
  line("M116 634 v-22 M716 616 v-22", materials.darkWood, 7),
  path(
    "M404 252 L560 306 L664 588 L540 626Z",
    b.linear([
      [0, shade(main, 0.14)],
      [1, shade(main, 0.42)],
    ]),
  ),
  line("M560 306 L600 606", shade(main, 0.5), 3, 'stroke-opacity=".4"'),
  path("M400 250 L156 626 H548Z", b.flat(main)),
  path("M400 250 L330 358 L432 358Z", tint(main, 0.2), 'fill-opacity=".6"'),
  path(
    "M384 330 L286 626 H484Z",
    b.linear(
      [
        [0, "#4a3440"],
        [1, "#6d4d46"],
      ],
      [0, 0],
      [0, 1],
    ),
  ),
  path(
    "M384 440 L300 626 H470Z",
    b.radial(
      [
        [0, "#ffd98a", 0.9],
        [1, "#ffd98a", 0],
      ],
      [0.5, 0.9],
      0.6,
    ),
  ),
  path("M384 330 L286 626 H238 Q330 520 384 330Z", b.flat(accent)),
  path("M384 330 L484 626 H528 Q420 520 384 330Z", b.flat(shade(accent, 0.16))),
  line("M256 584 Q292 560 304 572 M512 584 Q478 560 468 576", shade(accent, 0.4), 6),
  box(330, 602, 112, 24, 10, b.flat("#8e6a52")),
  line("M400 250 L156 626 M404 252 L548 626", tint(main, 0.5), 4, 'stroke-opacity=".7"'),
  line("M402 250 V214", materials.darkWood, 5),
  path("M402 214 L456 228 L402 244Z", b.flat(accent)),
];

const bicycle: Still = ({ b, main, accent }) => {
  const tube = (d: string, width = 13) =>
    line(d, shade(main, 0.35), width) +
    line(d, main, width - 4) +
    line(d, tint(main, 0.5), 2.5, 'stroke-opacity=".8"');
  const wheel = (x: number) =>
    [
      ...times(9, (i) =>
        line(`M${x - 108} 516 H${x + 108}`, "#a7a39c", 1.4, `transform="rotate(${i * 20} ${x} 516)"`),
      ),
      ring(x, 516, 110, "#35343b", 11),
      ring(x, 516, 102, mix(accent, "#d8cfc0", 0.4), 6),
      disc(x, 516, 10, b.ball(materials.metal)),
    ].join("");
  return [
    shadow(b, 226, 630, 92, 12),
    shadow(b, 580, 630, 92, 12),
    wheel(222) + wheel(578),
    line("M152 428 A112 112 0 0 1 250 402", materials.metal, 8) +
      line("M506 430 A112 112 0 0 1 640 428", materials.metal, 8),
    line("M222 510 L376 502 M222 522 L376 542", "#55535b", 3.5),
    tube("M222 516 L340 352 M222 516 L376 524", 10),
    tube("M340 340 L376 524 L538 376 L346 372"),
    tube("M524 316 L538 376 L578 516", 12),
    line("M330 306 L340 344", materials.metal, 9),
    path(
      "M268 290 Q264 274 292 276 L384 284 Q396 292 380 300 Q350 306 340 320 Q290 322 268 290Z",
      b.flat("#8a5a3a"),
    ),
    line("M524 318 L516 282", materials.metal, 9),
    line("M516 282 C560 262 596 270 588 304 C582 322 556 318 548 312", shade(materials.metal, 0.15), 9),
    line("M582 314 C572 322 556 318 548 312", "#8a5a3a", 14),
    ring(376, 524, 26, "#55535b", 7) + disc(376, 524, 9, b.ball(materials.metal)),
    line("M376 524 L404 574", "#77757c", 8) + box(384, 572, 44, 11, 5, "#35343b"),
    path("M548 330 H644 L632 404 H560Z", b.round("#c99a63")),
    ...times(5, (i) =>
      line(`M${562 + i * 17} 332 L${566 + i * 15} 402`, "#8a5a3a", 2, 'stroke-opacity=".5"'),
    ),
    line("M552 354 H640 M556 378 H636", "#8a5a3a", 2, 'stroke-opacity=".5"'),
    ...times(3, (i) => leaf(b, 580 + i * 18, 336, 50, -24 + i * 24, materials.leaf)),
    disc(578, 300, 15, b.ball("#f3e3c3")) + disc(612, 296, 14, b.ball("#e7a58f")),
  ];
};

const yogamat: Still = ({ b, main, accent }) => {
  const spiral =
    "M240 560 m-8 0 a10 10 0 0 1 20 0 a20 20 0 0 1 -38 5 a30 30 0 0 1 56 -9 a40 42 0 0 1 -76 12 a50 54 0 0 1 96 -22";
  const back = shade(main, 0.45);
  return [
    shadow(b, 440, 624, 250, 26),
    shadow(b, 260, 626, 90),
    path("M240 640 H660 L752 506 V496 L240 628Z", back),
    path("M240 630 H660 L752 496 H330Z", b.flat(tint(main, 0.12))),
    line("M380 616 H648 L726 508 H430", accent, 4, 'stroke-opacity=".8"'),
    path("M290 630 L384 496 L420 496 L330 630Z", "#2a1c2e", 'fill-opacity=".16"'),
    oval(566, 574, 76, 12, "#2a1c2e", 'fill-opacity=".24"'),
    path("M500 500 H612 V572 H500Z", b.flat("#d2a06c")),
    path("M500 500 L530 472 H640 L612 500Z", "#e8c193") + path("M612 500 L640 472 V540 L612 572Z", "#a87647"),
    ...times(12, (i) =>
      disc(512 + ((i * 37) % 92), 510 + ((i * 23) % 54), 3, "#a87647", 'fill-opacity=".6"'),
    ),
    path("M184 517 L274 400 A70 70 0 0 1 386 484 L296 603Z", b.flat(main)),
    line("M188 508 L276 396 M206 494 L290 388", tint(main, 0.5), 7, 'stroke-opacity=".55"'),
    disc(240, 560, 71, b.flat(shade(main, 0.1))),
    line(spiral, tint(main, 0.6), 5),
    line("M306 584 L392 474", back, 3, 'stroke-opacity=".4"'),
  ];
};

const skateboard: Still = ({ b, main, accent }) => {
  const deck = "M330 150 Q330 84 400 84 Q470 84 470 150 V560 Q470 626 400 626 Q330 626 330 560Z";
  const wheel = (x: number, y: number) =>
    box(x - 15, y - 25, 30, 50, 12, b.round(tint(accent, 0.25))) +
    box(x - 5, y - 25, 10, 50, 0, shade(accent, 0.35), 'fill-opacity=".3"');
  const truck = (y: number) =>
    [
      box(374, y - 40, 52, 80, 10, b.flat(shade(materials.metal, 0.12))),
      box(
        326,
        y - 9,
        148,
        18,
        8,
        b.linear(
          [
            [0, "#ffffff"],
            [1, "#858b92"],
          ],
          [0, 0],
          [0, 1],
        ),
      ),
      disc(400, y, 15, b.ball(materials.metal)),
      ...[384, 416].flatMap((x) => [disc(x, y - 31, 3.5, "#54565c"), disc(x, y + 31, 3.5, "#54565c")]),
      wheel(326, y) + wheel(474, y),
    ].join("");
  return [
    shadow(b, 372, 628, 110, 18),
    turned(13, 400, 640, path(deck, "#3b2430", 'fill-opacity=".14" transform="translate(36 10)"')),
    turned(
      13,
      400,
      640,
      path(deck, shade(materials.wood, 0.3), 'transform="translate(7 3)"'),
      path(deck, b.flat(main)),
      group(
        b.clip(deck),
        disc(400, 356, 92, b.flat(accent)),
        path("M320 400 Q362 322 400 380 T480 360 V520 H320Z", mix(main, "#3c3550", 0.35)),
        path("M320 450 Q380 400 420 440 T480 430 V650 H320Z", shade(main, 0.42)),
        ...times(3, (i) =>
          line(
            `M320 ${500 + i * 26} Q380 ${470 + i * 26} 420 ${496 + i * 26} T490 ${490 + i * 26}`,
            accent,
            5,
            'stroke-opacity=".6"',
          ),
        ),
        path("M330 84 H392 L352 626 H330Z", "#ffffff", 'fill-opacity=".18"'),
      ),
      truck(196),
      truck(520),
    ),
  ];
};

const bottle: Still = ({ b, main, accent }) => {
  const body = "M318 318 Q318 276 350 268 H450 Q482 276 482 318 V592 Q482 632 400 632 Q318 632 318 592Z";
  return [
    shadow(b, 400, 624, 92),
    line("M350 210 C330 120 470 120 450 210", shade(accent, 0.35), 20),
    line("M350 210 C330 120 470 120 450 210", accent, 14),
    box(350, 190, 100, 62, 14, b.round(accent)),
    ...times(9, (i) => line(`M${360 + i * 10} 200 V244`, shade(accent, 0.4), 2.5, 'stroke-opacity=".35"')),
    box(346, 246, 108, 26, 6, b.round(materials.metal)),
    path(body, b.round(main)),
    group(
      b.clip(body),
      box(300, 572, 200, 70, 0, b.round(shade(main, 0.3))),
      path("M300 470 L360 400 L400 446 L436 408 L500 480 V520 H300Z", tint(main, 0.4), 'fill-opacity=".5"'),
      path("M300 500 Q370 456 430 500 T500 496 V530 H300Z", accent, 'fill-opacity=".55"'),
      disc(446, 372, 17, tint(accent, 0.3), 'fill-opacity=".9"'),
    ),
    box(338, 306, 13, 250, 6, "#fffaf0", 'fill-opacity=".42"'),
    turned(
      0,
      400,
      600,
      line("M452 226 C520 240 528 300 514 352", "#8a5a3a", 5),
      disc(514, 360, 13, "none", `stroke="${materials.brass}" stroke-width="6"`),
    ),
  ];
};

export const outdoors = { tent, bicycle, yogamat, skateboard, bottle };
