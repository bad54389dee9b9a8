/** What shows nothing, as in `look_alike_key` of the database. */
const invisible = /[\p{Default_Ignorable_Code_Point}\uFFF9-\uFFFB\u2800]|[^\P{Cc}\t\n\v\f\r\u0085]/gu;
const spaces = /[\t\n\v\f\r\u0085\p{Z}]+/gu;

/** Lower-case characters that a reader takes for another: hyphens, the final sigma, Cyrillic and Greek twins of Latin letters. */
const twins: Readonly<Record<string, string>> = {
  ...Object.fromEntries([..."֊־᠆‐‑‒–—―⁃−˗⸺⸻"].map((dash) => [dash, "-"])),
  ...{ ς: "σ", ο: "o", ν: "v" },
  ...{
    а: "a",
    е: "e",
    о: "o",
    р: "p",
    с: "c",
    у: "y",
    х: "x",
    і: "i",
    ј: "j",
    ѕ: "s",
    һ: "h",
    ԁ: "d",
    ԛ: "q",
    ԝ: "w",
  },
};

/** One character at a time, as PostgreSQL's `lower` does: no character becomes two. */
const lower = (char: string) => (char === "İ" ? "i" : char === "Σ" ? "σ" : char.toLowerCase());

/**
 * The same for names that look alike: whatever their case, width, composition, hyphens, spaces and hidden characters.
 * The database makes the same of them (`look_alike_key`), and decides by it.
 */
export function lookAlikeKey(text: string): string {
  const compatible = text.replace(invisible, "").normalize("NFKC").replace(spaces, " ");
  const folded = [...compatible].map((char) => twins[lower(char)] ?? lower(char)).join("");
  return folded.normalize("NFKC").replace(/ +/g, " ").replace(/^ | $/g, "");
}
