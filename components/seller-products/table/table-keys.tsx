"use client";

import { useEffect } from "react";
import { mayAct } from "@/components/inbox/shortcuts";

const boxes = () =>
  [...document.querySelectorAll<HTMLElement>("input[data-row]")].filter((box) => box.offsetParent !== null);

/** J and K go from row to row, X chooses one, / leads to the search. Nothing happens while something is typed. */
export function TableKeys() {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (!mayAct(event)) return;
      const rows = boxes();
      const focused = document.activeElement;
      const at = focused instanceof HTMLElement ? rows.indexOf(focused) : -1;
      const step = { j: at + 1, k: at < 0 ? rows.length - 1 : at - 1 }[event.key];
      if (step !== undefined) rows[step]?.focus();
      else if (event.key === "x") rows[at]?.click();
      else if (event.key === "/") document.querySelector<HTMLInputElement>("#content input[name=q]")?.focus();
      else return;
      event.preventDefault();
    };
    document.addEventListener("keydown", press);
    return () => document.removeEventListener("keydown", press);
  }, []);
  return null;
}
