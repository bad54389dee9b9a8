import { materials, mix, shade, tint } from "./palette";
import {
  box,
  disc,
  group,
  type Kit,
  line,
  oval,
  path,
  ring,
  type Still,
  shadow,
  times,
  turned,
} from "./shapes";

/** A quiet landscape, as shown on screens, within the given box. */
function wallpaper({ b, main, accent }: Kit, x: number, y: number, w: number, h: number) {
  const hill = (from: number, up: number, hex: string) =>
    path(
      `M${x} ${y + h * from} Q${x + w * 0.3} ${y + h * (from - up)} ${x + w * 0.55} ${y + h * from} T${x + w} ${y + h * (from - up * 0.4)} V${y + h} H${x}Z`,
      hex,
    );
  return [
    box(
      x,
      y,
      w,
      h,
      0,
      b.linear(
        [
          [0, mix(main, "#fff2df", 0.45)],
          [1, mix(accent, "#fff2df", 0.35)],
        ],
        [0, 0],
        [0.3, 1],
      ),
    ),
    disc(x + w * 0.68, y + h * 0.32, Math.min(w, h) * 0.13, "#fff8e4"),
    hill(0.62, 0.24, mix(main, accent, 0.35)),
    hill(0.76, 0.16, main),
    hill(0.9, 0.14, shade(main, 0.35)),
  ].join("");
}

const phone: Still = (kit) => {
  const { b, main } = kit;
  const lens = (x: number, y: number) =>
    disc(x, y, 20, b.flat("#1d1f26")) +
    disc(x, y, 12, b.ball("#31405c")) +
    disc(x - 4, y - 5, 3.5, "#dcebf5");
  const screen =
    "M404 224 Q404 200 428 200 H576 Q600 200 600 224 V594 Q600 618 576 618 H428 Q404 618 404 594Z";
  return [
    shadow(b, 310, 616, 118, 14),
    shadow(b, 510, 628, 112, 15),
    turned(
      -7,
      306,
      614,
      box(196, 176, 222, 444, 40, shade(main, 0.3)),
      box(190, 174, 222, 444, 40, b.flat(main)),
      box(
        190,
        174,
        222,
        444,
        40,
        "none",
        `stroke="${tint(main, 0.55)}" stroke-width="3" stroke-opacity=".7"`,
      ),
      box(212, 196, 104, 112, 30, b.flat(tint(main, 0.22))),
      lens(242, 228) + lens(242, 278) + lens(288, 253),
      disc(290, 218, 6, "#fff6d6"),
    ),
    box(398, 188, 220, 446, 38, shade(main, 0.35)),
    box(392, 188, 220, 446, 38, b.flat("#24252d")),
    group(b.clip(screen), wallpaper(kit, 404, 200, 196, 420)),
    box(468, 212, 68, 18, 9, "#16171c"),
    ...times(4, (i) => box(424 + i * 41, 566, 32, 32, 9, "#fffaf0", 'fill-opacity=".55"')),
    path("M404 224 Q404 200 428 200 H520 L404 480Z", "#ffffff", 'fill-opacity=".13"'),
  ];
};

const laptop: Still = (kit) => {
  const { b, main } = kit;
  const shell = mix(main, "#d4d6d8", 0.35);
  const row = (j: number) => {
    const [y, half] = [546 + j * 15, 172 + j * 10];
    return times(13, (i) =>
      path(
        `M${400 - half + (i * half * 2) / 13} ${y} h${(half * 2) / 13 - 4} l1 11 h${-(half * 2) / 13 + 2}Z`,
        "#3a3b44",
      ),
    ).join("");
  };
  return [
    shadow(b, 400, 636, 262, 24),
    box(186, 224, 428, 304, 18, b.flat(shade(shell, 0.1))),
    box(193, 231, 414, 292, 12, "#24252d"),
    group(b.clip("M205 243 H595 V511 H205Z"), wallpaper(kit, 205, 243, 390, 268)),
    path("M205 243 H400 L250 511 H205Z", "#ffffff", 'fill-opacity=".12"'),
    path("M186 524 H614 L676 628 Q676 634 668 634 H132 Q124 634 124 628Z", b.flat(tint(shell, 0.18))),
    path(
      "M124 628 Q124 648 140 648 H660 Q676 648 676 628 Z",
      b.linear(
        [
          [0, shade(shell, 0.2)],
          [1, shade(shell, 0.45)],
        ],
        [0, 0],
        [0, 1],
      ),
    ),
    path("M206 540 H594 L614 594 H186Z", shade(shell, 0.18)),
    ...[row(0), row(1), row(2)],
    path("M344 600 H456 L464 626 H336Z", shade(shell, 0.1)),
    box(194, 520, 412, 7, 3, shade(shell, 0.5)),
  ];
};

const headphones: Still = ({ b, main, accent }) => {
  const cup = (x: number, side: number) =>
    group(
      `transform="translate(${x} 0) scale(${side} 1)"`,
      box(-10, 436, 66, 184, 32, b.round(shade(accent, 0.16))),
      line("M14 448 V606", shade(accent, 0.35), 3, 'stroke-opacity=".5"'),
      box(-66, 430, 76, 196, 38, b.round(main)),
      box(-62, 470, 22, 116, 11, tint(main, 0.35), 'fill-opacity=".6"'),
    );
  const arc = "M234 452 C210 160 590 160 566 452";
  return [
    shadow(b, 240, 622, 74),
    shadow(b, 560, 622, 74),
    line("M236 470 C214 196 586 196 564 470", shade(accent, 0.3), 22),
    line(arc, shade(main, 0.32), 40),
    line(arc, main, 34),
    line("M246 380 C262 190 452 190 510 262", tint(main, 0.5), 7, 'stroke-opacity=".7"'),
    line("M300 282 C350 228 450 228 500 282", b.flat(accent), 26),
    box(220, 404, 28, 60, 10, b.round(materials.metal)),
    box(552, 404, 28, 60, 10, b.round(materials.metal)),
    cup(244, 1),
    cup(556, -1),
  ];
};

const camera: Still = ({ b, main }) => {
  const barrel = (r: number, hex: string) => disc(404, 486, r, b.flat(hex));
  return [
    line("M186 420 C90 470 120 610 210 640 S330 660 300 668", shade(main, 0.25), 16),
    line("M186 420 C90 470 120 610 210 640 S330 660 300 668", tint(main, 0.1), 9),
    shadow(b, 400, 622, 232, 26),
    box(470, 312, 60, 40, 8, b.round(materials.metal)),
    box(236, 318, 78, 34, 8, b.round(materials.metal)),
    ...times(10, (i) => line(`M${242 + i * 7.4} 322 V346`, shade(materials.metal, 0.35), 2)),
    path(
      "M182 376 Q182 344 214 344 H330 L350 314 H452 L472 344 H586 Q618 344 618 376 V590 Q618 624 586 624 H214 Q182 624 182 590Z",
      b.flat(materials.metal),
    ),
    box(182, 402, 436, 176, 6, b.flat(main)),
    ...times(14, (i) => line(`M190 ${410 + i * 12.4} H610`, shade(main, 0.3), 1.5, 'stroke-opacity=".22"')),
    box(372, 330, 60, 36, 8, "#2b2c34") + box(378, 335, 48, 26, 5, b.flat("#7d95a8")),
    box(534, 358, 52, 30, 6, "#fff3d2", `stroke="#8e9499" stroke-width="4"`),
    disc(228, 374, 8, "#c33e2c"),
    oval(420, 510, 138, 128, "#2a1c2e", 'fill-opacity=".25"'),
    ...[barrel(132, "#b9bec3"), barrel(120, "#33353d"), barrel(98, "#4a4d57"), barrel(82, "#1f2027")],
    ring(404, 486, 109, "#8d929a", 2, 'stroke-dasharray="3 7"'),
    disc(404, 486, 66, b.ball("#34486d")),
    ring(404, 486, 44, "#7fa0c0", 3, 'stroke-opacity=".45"'),
    disc(404, 486, 26, "#141620"),
    oval(376, 452, 24, 15, "#eaf6ff", 'fill-opacity=".8" transform="rotate(-38 376 452)"'),
    disc(432, 520, 8, "#c79be0", 'fill-opacity=".6"'),
  ];
};

const watch: Still = ({ b, main, accent }) => {
  const strap = (d: string) => path(d, b.round(main));
  const hour = (i: number) =>
    line("M400 300 V312", "#fff8e8", i % 3 ? 3 : 6, `transform="rotate(${i * 30} 400 384)"`);
  return [
    shadow(b, 400, 628, 150, 24),
    path(
      "M316 560 Q316 540 400 540 Q484 540 484 560 L508 618 Q508 638 400 638 Q292 638 292 618Z",
      b.round(materials.wood),
    ),
    box(376, 400, 48, 180, 10, b.round(shade(materials.wood, 0.2))),
    strap("M338 290 Q344 188 362 170 Q400 160 438 170 Q456 188 462 290Z"),
    strap("M338 480 H462 Q454 560 444 606 Q400 622 356 606 Q346 560 338 480Z"),
    ...times(4, (i) => oval(400, 528 + i * 20, 6, 4, shade(main, 0.5))),
    box(514, 356, 18, 52, 8, b.flat(materials.brass)),
    box(286, 270, 228, 228, 66, b.flat(materials.metal)),
    box(293, 277, 214, 214, 60, b.flat("#4b4d56")),
    box(302, 286, 196, 196, 52, "#181a22"),
    ...times(12, hour),
    ...[
      [62, tint(main, 0.15), 300],
      [46, accent, 210],
      [30, "#8fc7c0", 150],
    ].map(([r, hex, length]) => {
      const radius = Number(r);
      const turn = `stroke-linecap="round" transform="rotate(-90 400 384)"`;
      return (
        ring(400, 384, radius, String(hex), 11, 'stroke-opacity=".22"') +
        ring(
          400,
          384,
          radius,
          String(hex),
          11,
          `${turn} stroke-dasharray="${(radius * Number(length) * Math.PI) / 180} 999"`,
        )
      );
    }),
    path("M302 338 Q302 286 354 286 H440 L302 440Z", "#ffffff", 'fill-opacity=".1"'),
  ];
};

export const electronics = { phone, laptop, headphones, camera, watch };
