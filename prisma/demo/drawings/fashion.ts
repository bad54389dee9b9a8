import { materials, mix, shade, tint } from "./palette";
import { box, disc, group, line, oval, path, type Still, shadow, times, turned } from "./shapes";

const tshirt: Still = ({ b, main, accent }) => {
  const shirt =
    "M330 232 Q400 292 470 232 L540 262 Q578 280 596 330 L634 424 Q598 452 552 452 L528 400 Q522 500 532 632 Q400 652 268 632 Q278 500 272 400 L248 452 Q202 452 166 424 L204 330 Q222 280 260 262Z";
  return [
    path(shirt, "#3b2430", 'fill-opacity=".13" transform="translate(26 22)"'),
    disc(400, 138, 13, b.ball(materials.brass)),
    line("M400 140 C440 150 424 190 400 192 V214 L300 262 M400 214 L500 262", materials.darkWood, 9),
    path("M330 232 Q400 218 470 232 Q400 292 330 232Z", shade(main, 0.45)),
    path(shirt, b.flat(main)),
    group(
      b.clip(shirt),
      path(
        "M248 452 L272 400 Q270 340 262 300 Q284 420 268 632 H240Z",
        shade(main, 0.5),
        'fill-opacity=".22"',
      ),
      path(
        "M552 452 L528 400 Q528 350 540 304 Q512 420 532 632 H560Z",
        shade(main, 0.5),
        'fill-opacity=".3"',
      ),
      line(
        "M330 430 Q350 540 322 640 M470 410 Q446 530 484 640 M400 470 Q408 560 396 650",
        shade(main, 0.4),
        12,
        'stroke-opacity=".14"',
      ),
      line(
        "M300 470 Q312 550 296 640 M430 420 Q430 540 446 640",
        tint(main, 0.5),
        12,
        'stroke-opacity=".22"',
      ),
      disc(400, 400, 56, accent, 'fill-opacity=".95"'),
      path(
        "M344 412 Q374 372 402 408 T456 396 V460 H344Z",
        mix(accent, shade(main, 0.35), 0.55),
        b.clip("M344 400 a56 56 0 0 0 112 0Z"),
      ),
    ),
    line("M330 232 Q400 292 470 232", tint(main, 0.3), 12),
    line("M330 232 Q400 292 470 232", shade(main, 0.3), 2, 'transform="translate(0 7)"'),
    line(
      "M172 416 Q206 440 244 440 M628 416 Q594 440 556 440 M270 620 Q400 640 530 620",
      shade(main, 0.35),
      2.5,
      'stroke-opacity=".5" stroke-dasharray="7 5"',
    ),
  ];
};

const sneaker: Still = ({ b, main, accent }) => {
  const upper =
    "M152 420 Q158 376 204 372 Q244 392 290 366 Q318 350 338 366 L432 446 Q470 468 536 462 Q648 462 660 556 L150 568 Q140 480 152 420Z";
  const sole = "M138 560 Q136 548 152 548 L650 542 Q668 548 668 572 Q666 622 620 626 H180 Q140 624 138 560Z";
  return [
    shadow(b, 400, 624, 270, 22),
    path("M204 372 Q250 404 300 364 L338 366 L300 330 Q250 350 204 340Z", shade(main, 0.55)),
    path(upper, b.flat(main)),
    group(
      b.clip(upper),
      path("M132 380 H220 Q236 480 214 580 H132Z", b.flat(shade(main, 0.22))),
      path("M552 440 Q592 520 574 580 H690 V440Z", b.flat(tint(accent, 0.3))),
      line("M236 566 Q330 540 392 444", accent, 20),
      line("M276 570 Q362 548 424 466", accent, 20),
    ),
    line("M204 372 Q244 392 290 366 Q318 350 338 366", tint(main, 0.45), 9),
    ...times(
      5,
      (i) =>
        line(`M${334 + i * 25} ${380 + i * 20} l34 -14`, "#fffaf0", 10) +
        line(`M${334 + i * 25} ${384 + i * 20} l34 -14`, "#2a1c2e", 2, 'stroke-opacity=".15"'),
    ),
    line("M338 366 L296 322 Q318 306 346 328 L436 424", tint(main, 0.25), 14),
    line("M356 352 C324 300 390 290 372 350 C420 312 436 356 376 356", "#fffaf0", 7),
    path(
      sole,
      b.linear(
        [
          [0, "#fffdf6"],
          [0.6, "#f1e7d8"],
          [1, "#cdbba8"],
        ],
        [0, 0],
        [0, 1],
      ),
    ),
    line("M150 588 Q400 596 662 580", accent, 5),
    ...times(16, (i) => line(`M${172 + i * 30} 616 v8`, "#a48f80", 4)),
  ];
};

const backpack: Still = ({ b, main, accent }) => {
  const body = "M258 360 Q258 206 400 206 Q542 206 542 360 L552 586 Q552 626 512 628 H288 Q248 626 248 586Z";
  const leather = mix(accent, "#a8683f", 0.55);
  return [
    shadow(b, 400, 624, 176, 24),
    line("M262 330 C206 350 196 520 232 600", shade(main, 0.35), 26),
    line("M538 330 C594 350 604 520 568 600", shade(main, 0.45), 26),
    line("M362 212 C362 150 438 150 438 212", shade(main, 0.3), 18),
    path(body, b.flat(main)),
    path("M236 470 Q222 560 250 606 L268 600 V462Z", b.flat(shade(main, 0.18))),
    path("M564 470 Q578 560 550 606 L532 600 V462Z", b.flat(shade(main, 0.4))),
    path(
      "M258 360 Q258 206 400 206 Q542 206 542 360 Q540 404 400 408 Q260 404 258 360Z",
      b.flat(tint(main, 0.14)),
    ),
    line("M264 372 Q300 398 400 400 Q500 398 536 372", shade(main, 0.4), 5, 'stroke-opacity=".5"'),
    box(286, 440, 228, 164, 34, b.flat(tint(main, 0.08)), `stroke="${shade(main, 0.35)}" stroke-width="3"`),
    line("M306 470 H494", shade(main, 0.5), 6),
    box(478, 466, 12, 32, 5, b.flat(materials.brass)),
    ...[326, 454].map(
      (x) =>
        box(x, 330, 20, 120, 6, b.round(leather)) +
        box(x - 5, 392, 30, 26, 5, "none", `stroke="${materials.brass}" stroke-width="5"`),
    ),
    box(364, 296, 72, 46, 8, b.flat(leather)),
    box(
      370,
      302,
      60,
      34,
      5,
      "none",
      `stroke="${tint(leather, 0.5)}" stroke-width="2" stroke-dasharray="5 4"`,
    ),
    path("M284 330 Q290 246 370 230 Q310 270 306 340Z", "#fffaf0", 'fill-opacity=".22"'),
  ];
};

const hat: Still = ({ b, main, accent }) => {
  const crown =
    "M276 540 C270 420 300 338 360 334 Q400 352 440 334 C500 338 530 420 524 540 Q400 580 276 540Z";
  const brim =
    "M128 566 C120 526 250 512 400 512 C550 512 680 526 672 566 C664 622 520 642 400 642 C280 642 136 622 128 566Z";
  return [
    shadow(b, 400, 632, 250, 26),
    path(brim, shade(main, 0.4), 'transform="translate(0 8)"'),
    path(brim, b.flat(main)),
    oval(416, 562, 166, 40, "#2a1c2e", 'fill-opacity=".24"'),
    path(crown, b.round(main)),
    group(
      b.clip(crown),
      path("M260 484 Q400 524 540 484 V550 Q400 592 260 550Z", b.round(accent)),
      path("M360 330 Q392 360 396 460 Q408 360 440 330Z", shade(main, 0.4), 'fill-opacity=".4"'),
      ...times(7, (i) =>
        line(
          `M262 ${376 + i * 17} Q400 ${410 + i * 17} 538 ${376 + i * 17}`,
          shade(main, 0.3),
          1.6,
          'stroke-opacity=".22"',
        ),
      ),
    ),
    path("M500 506 l44 -16 -8 26 20 20 -52 -2Z", b.flat(accent)),
    path("M360 334 Q400 352 440 334 Q420 322 400 330 Q380 322 360 334Z", tint(main, 0.35)),
    line("M150 556 C190 528 300 520 380 520", tint(main, 0.5), 6, 'stroke-opacity=".6"'),
  ];
};

const scarf: Still = ({ b, main, accent }) => {
  const fringe = (x: number, y: number, w: number) =>
    times(9, (i) =>
      line(`M${x + (i * w) / 8} ${y} q${i % 2 ? 4 : -4} 22 ${i % 3 ? 2 : -3} 44`, i % 3 ? main : accent, 6),
    ).join("");
  const tail = (x: number, top: number, end: number, degrees: number) => {
    const d = `M${x - 40} ${top} H${x + 40} Q${x + 60} ${(top + end) / 2} ${x + 58} ${end} H${x - 58} Q${x - 60} ${(top + end) / 2} ${x - 40} ${top}Z`;
    const band = (y: number, h: number, hex: string) => box(x - 70, y, 140, h, 0, hex);
    const bands = [
      band(end - 40, 16, accent),
      band(end - 78, 24, accent),
      band(end - 104, 10, shade(main, 0.4)),
    ];
    const rib = times(5, (i) =>
      line(
        `M${x - 34 + i * 17} ${top} Q${x - 46 + i * 23} ${(top + end) / 2} ${x - 44 + i * 22} ${end}`,
        shade(main, 0.4),
        3,
        'stroke-opacity=".18"',
      ),
    );
    return turned(
      degrees,
      x,
      top,
      fringe(x - 54, end - 4, 108),
      path(d, b.round(main)),
      group(b.clip(d), ...bands, ...rib),
    );
  };
  return [
    path(
      "M340 300 L290 600 H410 L420 300Z M410 300 L440 540 H560 L470 300Z",
      "#3b2430",
      'fill-opacity=".13" transform="translate(30 24)"',
    ),
    box(388, 128, 24, 70, 8, b.round(materials.wood)) + disc(400, 130, 20, b.ball(materials.wood)),
    line("M336 322 C300 210 360 168 402 168 C444 168 500 210 464 322", shade(main, 0.4), 70),
    line("M336 322 C300 210 360 168 402 168 C444 168 500 210 464 322", main, 62),
    line("M316 300 C304 214 360 160 400 158", tint(main, 0.5), 10, 'stroke-opacity=".5"'),
    line(
      "M350 320 C326 240 366 200 402 200 C440 200 470 240 452 320",
      shade(main, 0.4),
      4,
      'stroke-opacity=".4"',
    ),
    tail(436, 330, 560, -9),
    tail(374, 340, 606, 6),
    path("M302 300 Q400 352 498 300 Q520 344 490 380 Q400 424 310 380 Q282 344 302 300Z", b.flat(main)),
    line("M314 330 Q400 378 488 328 M318 358 Q400 402 482 356", shade(main, 0.4), 5, 'stroke-opacity=".35"'),
    line("M310 308 Q400 356 470 318", tint(main, 0.5), 7, 'stroke-opacity=".45"'),
  ];
};

export const fashion = { tshirt, sneaker, backpack, hat, scarf };
