import { type Locale, languageTags } from "./locales";

/** Names of regions (ISO 3166-1) and languages (BCP 47) in a language; what is no code names itself. */
export function codeNames(locale: Locale) {
  const of = (type: "region" | "language") => {
    const names = new Intl.DisplayNames(languageTags[locale], { type, fallback: "code", style: "short" });
    return (code: string) => {
      try {
        return names.of(code) ?? code;
      } catch {
        return code;
      }
    };
  };
  return { region: of("region"), language: of("language") };
}
