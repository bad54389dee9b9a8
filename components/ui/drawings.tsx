import type { ReactNode } from "react";

function Drawing({ children }: { children: ReactNode }) {
  return (
    <svg
      viewBox="0 0 160 120"
      fill="none"
      stroke="currentColor"
      strokeWidth="2"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
    >
      {children}
    </svg>
  );
}

const accent = { stroke: "var(--color-accent)" } as const;
const fill = { fill: "var(--color-sunken)" } as const;

/** A woven basket with nothing in it but a leaf: an empty list of things. */
export function EmptyBasket() {
  return (
    <Drawing>
      <path d="M22 106h116" opacity=".5" />
      <path {...fill} d="M40 58h80l-8 40a8 8 0 0 1-8 6H56a8 8 0 0 1-8-6z" />
      <path d="M36 58h88M48 72h64M50 86h60M64 58l4 46M80 58v46M96 58l-4 46" />
      <path d="M52 58c0-22 12-36 28-36s28 14 28 36" />
      <path {...accent} d="M84 14c8-8 18-6 22-4-2 8-10 14-20 10M86 20c6-2 10-4 14-7" />
    </Drawing>
  );
}

/** A stall under its awning, the shelves bare: nothing published yet. */
export function EmptyShopDrawing() {
  return (
    <Drawing>
      <path d="M16 108h128" opacity=".5" />
      <path {...fill} d="M30 24h100l10 22H20z" />
      <path d="M55 24l-5 22M80 24v22M105 24l5 22" />
      <path {...accent} d="M20 46c0 14 30 14 30 0 0 14 30 14 30 0 0 14 30 14 30 0 0 14 30 14 30 0" />
      <path d="M32 58v50M128 58v50M32 82h96M38 82v26M122 82v26" />
      <path d="M72 82v-9h16v9M76 73c0-6 8-6 8 0" />
    </Drawing>
  );
}

/** A letter on its way out of an envelope: no messages, no intents. */
export function OpenLetter() {
  return (
    <Drawing>
      <path d="M24 108h112" opacity=".5" />
      <path d="M36 54 80 22l44 32v50H36z" />
      <path {...fill} d="M50 66V36h60v30L80 86z" />
      <path d="M62 48h36M62 58h24" />
      <path d="m36 56 44 30 44-30M36 104l32-26M124 104 92 78" />
      <rect {...accent} x="98" y="38" width="8" height="8" rx="1.5" />
    </Drawing>
  );
}

/** A lantern held up to the dark: a search that found nothing. */
export function SearchLantern() {
  return (
    <Drawing>
      <path d="M30 108h100" opacity=".5" />
      <path d="M80 12v12M70 24h20M66 30h28" />
      <path {...fill} d="M66 30c-22 12-22 46 0 58h28c22-12 22-46 0-58z" />
      <path d="M80 30v58M70 30c-12 14-12 44 0 58M90 30c12 14 12 44 0 58M68 88h24" />
      <path {...accent} d="M80 92v14M74 92v8M86 92v8" />
      <path d="M34 58H22M40 38l-10-6M40 78l-10 6M126 58h12M120 38l10-6M120 78l10 6" opacity=".6" />
    </Drawing>
  );
}

/** A kite whose string has snapped: something failed. */
export function BrokenKite() {
  return (
    <Drawing>
      <path d="M20 108h120" opacity=".5" />
      <path {...fill} d="m96 12 32 26-36 44-20-44z" />
      <path d="m96 12-4 70M72 38h56" />
      <path {...accent} d="M92 82c-4 6-12 4-14 10M54 100c-6 4-12 2-16-4" />
      <path d="m78 94-6-3M78 90l-2 7" opacity=".7" />
      <path d="M30 108V86M26 90l4-4 4 4" />
      <path d="M18 40c4-6 12-6 14 0 6-2 10 2 10 6H14c-2-2 0-6 4-6z" opacity=".6" />
    </Drawing>
  );
}
