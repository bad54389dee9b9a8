import { formatMoney, moneyParts } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locales";
import { cn } from "./cn";

const sizes = {
  sm: { row: "gap-1.5", integer: "text-base", small: "text-xs" },
  md: { row: "gap-2", integer: "text-lg", small: "text-xs" },
  lg: { row: "gap-3", integer: "text-xl", small: "text-base" },
} as const;

type PriceProps = {
  /** In minor units (fen). */
  minor: number;
  locale: Locale;
  /** In minor units; struck through when it is higher. */
  originalMinor?: number | null;
  /** Names the struck price for screen readers. */
  originalLabel?: string;
  size?: keyof typeof sizes;
  className?: string;
};

/** The loudest figure on a card: currency small, integer part large, decimals small. */
export function Price({ minor, locale, originalMinor, originalLabel, size = "md", className }: PriceProps) {
  const parts = moneyParts(locale, minor);
  const style = sizes[size];
  return (
    <span className={cn("inline-flex flex-wrap items-baseline tabular-nums", style.row, className)}>
      <span className="whitespace-nowrap font-semibold text-accent-ink leading-tight">
        <span className={cn(style.small, "me-px font-medium")}>{parts.currency}</span>
        <span className={cn(style.integer, "tracking-tight")}>{parts.integer}</span>
        {parts.decimals && <span className={cn(style.small, "font-medium")}>{parts.decimals}</span>}
      </span>
      {typeof originalMinor === "number" && originalMinor > minor && (
        <s className="whitespace-nowrap text-ink-faint text-xs">
          {originalLabel && <span className="sr-only">{originalLabel} </span>}
          {formatMoney(locale, originalMinor)}
        </s>
      )}
    </span>
  );
}
