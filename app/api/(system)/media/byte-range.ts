export type RequestedRange = { start: number; end: number } | "whole" | "unsatisfiable";

/**
 * Reads a `Range` header (RFC 9110 §14). Several ranges, other units and malformed ones ask for the whole, as the
 * standard allows; one that lies outside the file is unsatisfiable.
 */
export function parseRange(header: string | null, size: number): RequestedRange {
  const [, first, last] = /^bytes=(\d{0,15})-(\d{0,15})$/i.exec(header?.trim() ?? "") ?? [];
  if (first === undefined || last === undefined || (first === "" && last === "")) return "whole";
  if (first === "") {
    const suffix = Number(last);
    return suffix === 0 || size === 0
      ? "unsatisfiable"
      : { start: Math.max(0, size - suffix), end: size - 1 };
  }
  const start = Number(first);
  if (last !== "" && Number(last) < start) return "whole";
  if (start >= size) return "unsatisfiable";
  return { start, end: last === "" ? size - 1 : Math.min(Number(last), size - 1) };
}
