"use client";

import { type ReactNode, useEffect, useRef } from "react";
import { useSelection } from "./selection";

const longMs = 500;

/** A card that a long press chooses; a click that ends the press does nothing else. */
export function SelectableCard({ id, children }: { id: number; children: ReactNode }) {
  const { toggle } = useSelection();
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const pressed = useRef(false);
  const stop = () => clearTimeout(timer.current);
  useEffect(() => () => clearTimeout(timer.current), []);
  return (
    <li
      onPointerDown={(event) => {
        pressed.current = false;
        if (event.pointerType !== "touch") return;
        timer.current = setTimeout(() => {
          pressed.current = true;
          toggle(id);
        }, longMs);
      }}
      onPointerUp={stop}
      onPointerCancel={stop}
      onPointerMove={(event) => Math.abs(event.movementX) + Math.abs(event.movementY) > 8 && stop()}
      onContextMenu={(event) => pressed.current && event.preventDefault()}
      onClickCapture={(event) => {
        if (!pressed.current) return;
        pressed.current = false;
        event.preventDefault();
        event.stopPropagation();
      }}
      className="flex gap-3 py-3 ps-2 pe-1 has-[[data-row]:checked]:bg-accent-soft/40"
    >
      {children}
    </li>
  );
}
