import { leaf, monstera, pot } from "./botany";
import { materials, mix, shade, tint } from "./palette";
import { box, disc, group, line, oval, path, ring, type Still, shadow, times, turned } from "./shapes";

const succulent: Still = (kit) => {
  const { b } = kit;
  const tip = mix("#9dbb95", "#d98f8c", 0.35);
  const petals = (count: number, length: number, lift: number, hex: string) =>
    times(count, (i) => {
      const angle = (i / count) * 360 + lift;
      return group(
        `transform="translate(400 ${396 - lift * 0.55}) scale(1 .74) rotate(${angle})"`,
        path(
          `M0 0 C${-length * 0.42} ${-length * 0.3} ${-length * 0.4} ${-length * 0.82} 0 ${-length} C${length * 0.4} ${-length * 0.82} ${length * 0.42} ${-length * 0.3} 0 0Z`,
          b.linear(
            [
              [0, mix(hex, tip, 0.8)],
              [0.35, hex],
              [1, shade(hex, 0.38)],
            ],
            [0.4, 0],
            [0.6, 1],
          ),
        ),
      );
    }).join("");
  return [
    shadow(b, 400, 622, 110),
    pot(kit, 470, 132),
    ...[
      petals(11, 178, 4, "#7fa586"),
      petals(10, 148, 18, "#8cb391"),
      petals(8, 116, 32, "#9cc19c"),
      petals(6, 82, 46, "#b0d0aa"),
      petals(5, 48, 58, "#c8e0b9"),
    ],
  ];
};

const plant: Still = (kit) => {
  const { b } = kit;
  return [
    shadow(b, 400, 622, 108),
    monstera(b, 300, 300, 0.86, -18, "#4f7f57"),
    monstera(b, 496, 290, 0.9, 20, "#57885b"),
    pot(kit, 474, 126),
    monstera(b, 398, 280, 1, 2, "#5f9463"),
    monstera(b, 272, 410, 0.9, -62, "#6b9d66"),
    monstera(b, 528, 402, 0.92, 60, "#5b8d5e"),
    monstera(b, 360, 420, 0.6, -30, "#86b377"),
    monstera(b, 446, 424, 0.58, 32, "#7dab70"),
  ];
};

const gardentool: Still = ({ b, main, accent }) => {
  const can = "M206 404 Q330 424 454 404 L470 604 Q470 632 330 632 Q190 632 190 604Z";
  return [
    shadow(b, 340, 624, 150),
    line("M250 410 C230 260 430 260 410 410", shade(main, 0.3), 20),
    line("M250 410 C230 260 430 260 410 410", main, 14),
    path("M452 560 L604 372 L578 352 L446 470Z", b.flat(shade(main, 0.15))),
    path("M560 348 L630 300 L652 376 L604 388Z", b.flat(tint(main, 0.1))),
    oval(641, 338, 12, 42, b.flat(materials.brass), 'transform="rotate(-16 641 338)"'),
    path(can, b.round(main)),
    group(
      b.clip(can),
      path("M180 456 Q330 484 480 456 V478 Q330 506 180 478Z", accent, 'fill-opacity=".85"'),
      box(226, 430, 15, 170, 7, "#fffaf0", 'fill-opacity=".35"'),
    ),
    oval(330, 404, 124, 22, b.flat(tint(main, 0.3))),
    oval(330, 407, 112, 16, shade(main, 0.5)),
    shadow(b, 598, 634, 74, 14),
    turned(
      14,
      590,
      620,
      path(
        "M552 520 Q552 620 590 644 Q628 620 628 520 Q590 500 552 520Z",
        b.linear([
          [0, "#ffffff"],
          [0.48, "#cfd5d9"],
          [0.52, "#aab2b9"],
          [1, "#7d8790"],
        ]),
      ),
      box(582, 448, 16, 70, 6, b.round(materials.metal)),
      path("M574 456 Q566 380 576 320 Q590 308 604 320 Q614 380 606 456Z", b.round(materials.wood)),
      box(572, 440, 36, 20, 6, b.round(materials.brass)),
    ),
    ...times(3, (i) => leaf(b, 300 + i * 24, 408, 92 - Math.abs(i - 1) * 14, -30 + i * 30, materials.leaf)),
  ];
};

const catsupply: Still = ({ b, main, accent }) => {
  const house =
    "M180 600 C166 470 186 380 214 330 L226 224 Q230 208 246 218 L322 276 Q400 256 478 276 L554 218 Q570 208 574 224 L586 330 C614 380 634 470 620 600 Q618 632 586 632 H214 Q182 632 180 600Z";
  const hollow = "M272 620 C250 470 306 400 400 400 C494 400 550 470 528 620Z";
  const fur = "#e9b57c";
  return [
    shadow(b, 400, 626, 220, 26),
    path(house, b.flat(main)),
    path(
      "M244 250 L300 292 Q262 306 240 336Z M556 250 L500 292 Q538 306 560 336Z",
      tint(accent, 0.15),
      'fill-opacity=".9"',
    ),
    path(
      hollow,
      b.linear(
        [
          [0, "#3a2a33"],
          [1, "#6b4c48"],
        ],
        [0, 0],
        [0, 1],
      ),
    ),
    group(
      b.clip(hollow),
      path("M320 640 C310 560 340 520 400 520 C460 520 490 560 480 640Z", b.ball(fur)),
      path(
        "M334 500 L326 436 Q330 430 338 436 L372 462 H428 L462 436 Q470 430 474 436 L466 500 C470 556 430 566 400 566 C370 566 330 556 334 500Z",
        b.ball(fur),
      ),
      path("M336 448 L342 478 L360 464Z M464 448 L458 478 L440 464Z", "#e58f86"),
      line("M384 466 V482 M400 464 V486 M416 466 V482", "#bf7f45", 6),
      oval(372, 510, 9, 11, "#2b2026") +
        oval(428, 510, 9, 11, "#2b2026") +
        disc(369, 506, 3, "#fff") +
        disc(425, 506, 3, "#fff"),
      oval(400, 538, 24, 15, "#fff3df"),
      path("M393 528 h14 l-7 8Z", "#d9776e"),
      line("M400 536 q-6 10 -14 5 M400 536 q6 10 14 5", "#7a4a3a", 2.5),
      line("M350 530 l-34 -6 M352 540 l-34 6 M450 530 l34 -6 M448 540 l34 6", "#fff3df", 2),
      path("M262 590 Q400 566 538 590 V650 H262Z", b.flat(tint(accent, 0.25))),
      oval(366, 590, 24, 15, b.ball(tint(fur, 0.35))) + oval(434, 590, 24, 15, b.ball(tint(fur, 0.35))),
    ),
    line(hollow, tint(main, 0.35), 9),
    line("M206 430 Q196 520 204 600", "#fffaf0", 10, 'stroke-opacity=".3"'),
    shadow(b, 646, 640, 50),
    disc(640, 600, 44, b.ball(accent)),
    ...times(4, (i) =>
      line(
        `M${602 + i * 5} ${588 + i * 12} Q640 ${560 + i * 14} ${680 - i * 4} ${592 + i * 12}`,
        shade(accent, 0.3),
        3,
        'stroke-opacity=".5"',
      ),
    ),
    line("M670 632 Q720 650 690 664 T740 676", shade(accent, 0.1), 5),
  ];
};

const aquarium: Still = ({ b, main, accent }) => {
  const fish = (x: number, y: number, s: number, hex: string) =>
    group(
      `transform="translate(${x} ${y}) scale(${s} ${Math.abs(s)})"`,
      path("M34 0 L78 -28 Q70 0 78 28Z", b.flat(tint(hex, 0.2))),
      path("M-8 -20 Q10 -44 30 -22Z", shade(hex, 0.1)),
      path("M-48 0 Q-30 -30 4 -26 Q34 -18 44 0 Q34 18 4 26 Q-30 30 -48 0Z", b.ball(hex)),
      path("M2 4 Q22 8 18 24 Q2 20 2 4Z", tint(hex, 0.35)),
      disc(-28, -6, 6, "#fff") + disc(-29, -6, 3.2, "#241c22"),
    );
  const weed = (x: number, h: number, hex: string) =>
    times(3, (i) =>
      line(
        `M${x + i * 14} 590 q${i % 2 ? 22 : -22} ${-h * 0.3} 0 ${-h * 0.55} t${i * 6 - 6} ${-h * 0.45}`,
        mix(hex, "#c6d99a", i * 0.2),
        9,
      ),
    ).join("");
  const tank = "M176 300 H624 V616 Q624 628 612 628 H188 Q176 628 176 616Z";
  return [
    shadow(b, 400, 634, 246, 22),
    path(tank, "#eef6f5", 'fill-opacity=".7"'),
    group(
      b.clip(tank),
      box(
        176,
        346,
        448,
        290,
        0,
        b.linear(
          [
            [0, "#c5e6e8"],
            [0.6, materials.water],
            [1, "#7fb8c4"],
          ],
          [0, 0],
          [0, 1],
        ),
      ),
      path("M250 346 L340 346 L260 640 H120Z M400 346 H440 L420 640 H330Z", "#ffffff", 'fill-opacity=".2"'),
      ...[weed(216, 200, "#5f9463"), weed(550, 230, "#4f8a68"), weed(470, 110, "#7da860")],
      path("M300 600 Q300 520 350 520 Q400 520 400 600Z", b.ball("#a58f85")) +
        path("M330 600 Q330 560 352 560 Q374 560 374 600Z", "#54433f"),
      path("M176 590 Q280 566 400 588 T624 580 V640 H176Z", b.flat("#e4cfa6")),
      ...times(13, (i) =>
        oval(196 + i * 34, 606 + (i % 3) * 6, 15, 9, b.ball(["#c7a98b", accent, "#a39387"][i % 3] ?? accent)),
      ),
      fish(330, 440, 1.15, main) + fish(480, 500, -0.8, "#ee9a4a") + fish(270, 520, 0.6, "#ee9a4a"),
      ...times(5, (i) =>
        ring(250 + (i % 2) * 14, 420 - i * 16, 4 + (i % 3) * 2, "#ffffff", 2, 'stroke-opacity=".8"'),
      ),
    ),
    oval(400, 346, 224, 6, "#ffffff", 'fill-opacity=".65"'),
    path(tank, "none", 'stroke="#ffffff" stroke-width="7" stroke-opacity=".75"'),
    path("M196 320 H236 V600 H196Z", "#ffffff", 'fill-opacity=".28"'),
    box(166, 284, 468, 24, 8, b.flat(main)),
    box(166, 612, 468, 24, 8, b.flat(shade(main, 0.12))),
  ];
};

export const living = { succulent, plant, gardentool, catsupply, aquarium };
