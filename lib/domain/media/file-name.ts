import { cleanLine } from "@/lib/text/clean";

const longest = 200;

/** A caller's file name as text to show: no folders, nothing invisible, 1–200 characters. */
export function cleanFileName(name: string): string {
  const last = name.split(/[/\\]/).at(-1) ?? "";
  return [...cleanLine(last.toWellFormed())].slice(0, longest).join("").trim() || "file";
}
