const letters = [..."ABCDEFGHIJKLMNOPQRSTUVWXYZ"];

const fold = (name: string) =>
  name
    .normalize("NFKC")
    .toLowerCase()
    .replaceAll(/[\s.·]/g, "");

/** What people write for regions that the tables call otherwise. */
const regionNames = {
  大陆: "CN",
  中国大陆: "CN",
  内地: "CN",
  国内: "CN",
  mainlandchina: "CN",
  prc: "CN",
  香港: "HK",
  中国香港: "HK",
  hongkong: "HK",
  澳门: "MO",
  中国澳门: "MO",
  中国台湾: "TW",
  usa: "US",
  america: "US",
  美利坚: "US",
  uk: "GB",
  england: "GB",
  britain: "GB",
  阿联酋: "AE",
  uae: "AE",
  korea: "KR",
} as const;

const languageNames = {
  汉语: "zh",
  国语: "zh",
  普通话: "zh",
  华语: "zh",
  mandarin: "zh",
  英语: "en",
  粤语: "yue",
  cantonese: "yue",
} as const;

/** BCP 47 of the languages that are known by name. */
export const languageCodes =
  "zh en ja ko fr de es pt it ru ar hi th vi id ms tl tr pl nl sv da no fi el he uk cs ro hu yue".split(" ");

/** Names in both languages of what these codes stand for. */
function named(type: "region" | "language", codes: readonly string[], more: Record<string, string>) {
  const known = new Map(codes.map((code) => [fold(code), code]));
  for (const locale of ["zh-CN", "en"]) {
    const names = new Intl.DisplayNames(locale, { type, fallback: "none" });
    for (const code of codes) {
      const name = names.of(code);
      if (name) known.set(fold(name), code);
    }
  }
  for (const [name, code] of Object.entries(more)) known.set(name, code);
  return known;
}

let regions: Map<string, string> | undefined;
let languages: Map<string, string> | undefined;

/** ISO 3166-1 alpha-2 of every region. */
export function regionCodes(): string[] {
  const names = new Intl.DisplayNames("en", { type: "region", fallback: "none" });
  const unknown = new Set(["ZZ", "XA", "XB", "EU", "EZ", "UN"]);
  return (
    letters
      .flatMap((first) => letters.map((second) => first + second))
      .filter((code) => !unknown.has(code) && names.of(code) !== undefined)
      // Some are other spellings of one that counts: UK of GB.
      .filter((code) => new Intl.Locale(`und-${code}`).region === code)
  );
}

/** ISO 3166-1 alpha-2 of a code or of a name in Chinese or English; null for one that is not known. */
export function regionOf(text: string): string | null {
  regions ??= named("region", regionCodes(), regionNames);
  return regions.get(fold(text)) ?? null;
}

const tag = /^[a-z]{2,3}(?:-[A-Z][a-z]{3})?(?:-[A-Z]{2})?$/;

/** BCP 47 of a tag or of a language's name in Chinese or English; null for one that is not known. */
export function languageTagOf(text: string): string | null {
  languages ??= named("language", languageCodes, languageNames);
  const known = languages.get(fold(text)) ?? languages.get(fold(text.replace(/[文语]$/, "语")));
  return known ?? (tag.test(text) && languages.has(text.slice(0, 2)) ? text : null);
}
