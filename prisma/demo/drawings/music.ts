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

type Build = {
  body: string;
  neck: number;
  neckEnd: number;
  hole: number;
  bridge: number;
  strings: number;
  lean: number;
};

/** A plucked instrument leaning on the wall; the head is drawn above `neck`, all measures in sheet units. */
function plucked({ b, accent }: Kit, top: string, build: Build): string {
  const { body, neck, neckEnd, hole, bridge, strings } = build;
  const width = 12 + strings * 5;
  const [left, right] = [400 - width / 2, 400 + width / 2];
  const string = (i: number) => left + 6 + (i * (width - 12)) / (strings - 1);
  const peg = (i: number) => {
    const y = neck - 88 + Math.floor(i / 2) * (strings > 4 ? 27 : 40);
    const x = i % 2 ? right + 20 : left - 20;
    return line(`M400 ${y} H${x}`, materials.metal, 5) + oval(x, y, 9, 7, b.ball(materials.cream));
  };
  const frets = times(Math.floor((neckEnd - neck) / 24), (i) =>
    line(`M${left} ${neck + 22 + i * 24} H${right}`, "#d9c9a5", 2.4),
  );
  return turned(
    build.lean,
    400,
    620,
    path(body, "#3b2430", 'fill-opacity=".15" transform="translate(30 14)"'),
    path(body, shade(top, 0.5), 'transform="translate(7 3)"'),
    path(body, b.flat(top)),
    line(body, tint(materials.cream, 0.1), 5),
    group(
      b.clip(body),
      oval(320, hole - 40, 90, 220, "#fffaf0", 'fill-opacity=".18"'),
      line(
        `M470 ${bridge - 150} V${bridge + 100} M440 ${bridge - 150} V${bridge + 100} M350 ${bridge - 150} V${bridge + 100}`,
        shade(top, 0.3),
        2,
        'stroke-opacity=".2"',
      ),
    ),
    ring(400, hole, 46, accent, 7) + ring(400, hole, 53, materials.darkWood, 2.5),
    disc(400, hole, 42, b.ball("#3c241c")),
    ...times(strings, peg),
    path(
      `M${left + 2} ${neck} L${left - 10} ${neck - 104} Q400 ${neck - 124} ${right + 10} ${neck - 104} L${right - 2} ${neck}Z`,
      b.flat(materials.darkWood),
    ),
    box(left, neck, width, neckEnd - neck, 3, b.round("#5b3a2b")),
    ...frets,
    ...times(3, (i) => disc(400, neck + 82 + i * 48, 4.5, materials.cream)),
    box(left - 2, neck - 4, width + 4, 8, 2, materials.cream),
    box(400 - width, bridge, width * 2, 20, 8, b.flat(shade(materials.darkWood, 0.3))),
    ...times(strings, (i) =>
      line(`M${string(i)} ${neck - 60} V${bridge + 8}`, "#fbf3df", strings > 4 ? 1.5 : 2.2),
    ),
  );
}

const guitar: Still = (kit) => {
  const body =
    "M400 330 C440 326 506 330 508 388 C510 430 486 440 492 466 C500 494 552 506 550 570 C548 630 480 652 400 652 C320 652 252 630 250 570 C248 506 300 494 308 466 C314 440 290 430 292 388 C294 330 360 326 400 330Z";
  const top = mix(kit.main, "#c98a4e", 0.22);
  return [
    shadow(kit.b, 396, 644, 150),
    plucked(kit, top, { body, neck: 150, neckEnd: 398, hole: 432, bridge: 548, strings: 6, lean: 7 }),
  ];
};

const ukulele: Still = (kit) => {
  const body =
    "M400 372 C440 366 492 378 492 428 C492 458 474 466 480 486 C488 508 524 520 522 566 C520 616 468 634 400 634 C332 634 280 616 278 566 C276 520 312 508 320 486 C326 466 308 458 308 428 C308 378 360 366 400 372Z";
  return [
    shadow(kit.b, 404, 630, 130),
    plucked(kit, kit.main, { body, neck: 226, neckEnd: 420, hole: 452, bridge: 556, strings: 4, lean: -9 }),
    path(
      "M566 588 Q606 560 640 596 Q630 634 600 644 Q572 628 566 588Z",
      kit.b.flat(kit.accent),
      'transform="translate(560 620) rotate(14) scale(.6) translate(-600 -616)"',
    ),
  ];
};

const keyboard: Still = ({ b, main, accent }) => {
  const edge = (u: number, v: number) => `${400 + (u - 0.5) * (500 + v * 96)} ${500 + v * 112}`;
  const white = (i: number) =>
    path(
      `M${edge(i / 14, 0)} L${edge((i + 0.94) / 14, 0)} L${edge((i + 0.94) / 14, 1)} L${edge(i / 14, 1)}Z`,
      b.linear(
        [
          [0, "#eadfce"],
          [0.3, "#fffdf6"],
          [1, "#fff8ea"],
        ],
        [0, 0],
        [0, 1],
      ),
    ) + path(`M${edge(i / 14, 1)} L${edge((i + 0.94) / 14, 1)} l0 10 L${edge(i / 14, 1.09)}Z`, "#cdbda6");
  const black = (i: number) => {
    const [l, r] = [(i + 0.68) / 14, (i + 1.26) / 14];
    return (
      path(`M${edge(l, 0)} L${edge(r, 0)} L${edge(r, 0.6)} L${edge(l, 0.6)}Z`, b.flat("#33323a")) +
      path(`M${edge(l, 0.52)} L${edge(r, 0.52)} L${edge(r, 0.62)} L${edge(l, 0.62)}Z`, "#1b1a20")
    );
  };
  const knob = (i: number) => {
    const x = 190 + i * 44;
    return (
      oval(x + 3, 462, 17, 10, "#2a1c2e", 'fill-opacity=".3"') +
      oval(x, 456, 16, 10, shade(accent, 0.3)) +
      oval(x, 450, 16, 10, b.flat(accent)) +
      line(`M${x} 450 l${i * 3 - 6} -7`, "#4a3440", 3)
    );
  };
  return [
    shadow(b, 400, 646, 310, 26),
    path(
      "M132 412 Q134 404 144 404 H656 Q666 404 668 412 L722 634 Q722 640 714 640 H86 Q78 640 78 634Z",
      b.flat(main),
    ),
    path("M78 632 H722 V658 Q722 670 710 670 H90 Q78 670 78 658Z", b.round(shade(main, 0.3))),
    path("M146 494 H654 L704 622 H96Z", shade(main, 0.5)),
    ...times(14, white),
    ...times(14, (i) => (i % 7 === 2 || i === 13 || i % 7 === 6 ? "" : black(i))),
    ...times(5, knob),
    path("M416 428 H556 L562 474 H414Z", "#23252d"),
    path(
      "M424 462 q16 -34 32 -8 t32 -6 t32 -4 t30 2",
      "none",
      `stroke="${tint(accent, 0.2)}" stroke-width="4" stroke-linecap="round"`,
    ),
    ...times(6, (i) =>
      box(
        582 + (i % 3) * 26,
        432 + Math.floor(i / 3) * 24,
        19,
        14,
        4,
        i === 1 ? "#e2603f" : tint(main, 0.45),
      ),
    ),
    line("M146 409 H652", tint(main, 0.5), 4, 'stroke-opacity=".7"'),
  ];
};

const vinyl: Still = ({ b, main, accent }) => {
  const sheen = (degrees: number) =>
    path(
      "M500 428 L440 246 Q500 226 560 246Z",
      "#ffffff",
      `fill-opacity=".12" transform="rotate(${degrees} 500 428)"`,
    );
  return [
    shadow(b, 330, 630, 220, 16),
    shadow(b, 560, 630, 110, 12),
    disc(500, 428, 200, b.flat("#26252c")),
    ...times(9, (i) => ring(500, 428, 192 - i * 14, "#4b4953", i % 3 ? 1.2 : 2.4, 'stroke-opacity=".8"')),
    ...[sheen(38), sheen(218), sheen(96), sheen(276)],
    disc(500, 428, 62, b.flat(accent)) + ring(500, 428, 40, main, 7) + disc(500, 428, 8, "#f5eddd"),
    box(126, 206, 424, 424, 6, shade(main, 0.4)),
    box(120, 206, 422, 424, 6, b.flat(main)),
    group(
      b.clip("M120 206 H542 V630 H120Z"),
      disc(330, 392, 118, b.flat(accent)),
      ...times(6, (i) =>
        line(
          `M120 ${444 + i * 32} Q226 ${400 + i * 34} 330 ${446 + i * 32} T542 ${440 + i * 32}`,
          i % 2 ? tint(main, 0.35) : shade(main, 0.35),
          17,
        ),
      ),
      path("M120 206 H360 L200 630 H120Z", "#ffffff", 'fill-opacity=".12"'),
    ),
    box(536, 212, 6, 412, 2, "#2a1c2e", 'fill-opacity=".25"'),
  ];
};

const speaker: Still = ({ b, main, accent }) => {
  const cone = (x: number, y: number, r: number) =>
    [
      disc(x, y, r, b.flat("#d9cfc0")),
      disc(x, y, r * 0.9, b.flat("#2b2a31")),
      disc(
        x,
        y,
        r * 0.74,
        b.radial(
          [
            [0, "#2a2930"],
            [0.55, "#5b5963"],
            [1, "#33323a"],
          ],
          [0.6, 0.65],
          0.6,
        ),
      ),
      ring(x, y, r * 0.56, "#6d6a75", 2, 'stroke-opacity=".6"'),
      disc(x, y, r * 0.3, b.ball(mix(accent, "#8f7a60", 0.25))),
      ...times(4, (i) =>
        disc(x, y - r * 0.95, 3.5, "#55525c", `transform="rotate(${45 + i * 90} ${x} ${y})"`),
      ),
    ].join("");
  const cabinet = (x: number, y: number, w: number, h: number) =>
    [
      path(`M${x + w} ${y} l34 16 v${h - 22} l-34 6Z`, b.flat(shade(materials.wood, 0.42))),
      box(x, y, w, h, 12, b.flat(materials.wood)),
      box(x + 12, y + 12, w - 24, h - 24, 8, b.flat(main)),
      cone(x + w / 2, y + h * 0.63, w * 0.35),
      cone(x + w / 2, y + h * 0.24, w * 0.19),
      disc(x + w - 34, y + h - 34, 5, "#fff1b8"),
    ].join("");
  return [
    shadow(b, 586, 602, 96, 16),
    cabinet(476, 300, 176, 302),
    shadow(b, 330, 632, 150, 22),
    cabinet(186, 214, 244, 418),
  ];
};

export const music = { guitar, ukulele, keyboard, vinyl, speaker };
