"use client";

import { useTranslations } from "use-intl";

type WillingnessProps = { value: number | null; sampleSize: number | null };

/** How likely a yes is, and on how many answers that stands. */
export function Willingness({ value, sampleSize }: WillingnessProps) {
  const t = useTranslations("campaigns.match");
  if (value === null) return <p className="text-ink-faint text-sm">{t("noWillingness")}</p>;
  return (
    <p className="text-sm">
      <span className="text-ink-faint text-xs md:sr-only">{t("willingness")} </span>
      <span className="font-medium tabular-nums">{Math.round(value * 100)}%</span>
      <span className="ms-1.5 text-ink-faint text-xs">
        {sampleSize ? t("samples", { n: sampleSize }) : t("prior")}
      </span>
    </p>
  );
}
