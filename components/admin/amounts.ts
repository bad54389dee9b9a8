import { type Locale, languageTags } from "@/lib/i18n/locales";

const units = ["byte", "kilobyte", "megabyte", "gigabyte", "terabyte"] as const;

/** `1536` → `1.5 KB`, in the largest unit that fits. */
export function bytesText(locale: Locale, bytes: number): string {
  const step = Math.min(units.length - 1, Math.floor(Math.log2(Math.max(1, bytes)) / 10));
  return new Intl.NumberFormat(languageTags[locale], {
    style: "unit",
    unit: units[step] ?? "byte",
    unitDisplay: "short",
    maximumFractionDigits: 1,
  }).format(bytes / 1024 ** step);
}

const spans = [
  ["day", 86_400],
  ["hour", 3600],
  ["minute", 60],
  ["second", 1],
] as const;

/** `7300` → `2 hours`, in the largest unit that fits. */
export function durationText(locale: Locale, seconds: number): string {
  const [unit, length] = spans.find(([, least]) => seconds >= least) ?? spans[3];
  return new Intl.NumberFormat(languageTags[locale], { style: "unit", unit, unitDisplay: "long" }).format(
    Math.floor(seconds / length),
  );
}
