const longest = 200;

/** A caller's file name as text to show: no folders, no control or bidirectional characters, 1–200 characters. */
export function cleanFileName(name: string): string {
  const last = name.split(/[/\\]/).at(-1) ?? "";
  const printable = last.replace(/[\p{Cc}\p{Cf}\p{Cs}]/gu, "").trim();
  return [...printable].slice(0, longest).join("") || "file";
}
