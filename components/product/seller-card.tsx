import { ChevronRight } from "lucide-react";
import Link from "next/link";
import { Avatar } from "@/components/ui/avatar";
import type { SellerFacts } from "@/lib/domain/catalog/seller-facts-query";
import { getFormat } from "@/lib/i18n/get-format";
import { href } from "@/lib/i18n/href";
import type { Locale } from "@/lib/i18n/locales";
import { localName } from "@/lib/i18n/localized-text";
import { getTranslator } from "@/lib/i18n/translator";

type SellerCardProps = {
  facts: SellerFacts;
  shop: { id: number; name: string; nameEn: string | null; createdAt: Date } | null;
  locale: Locale;
};

function answer(locale: Locale, hours: number): string {
  const t = getTranslator(locale, "product");
  if (hours <= 1) return t("seller.fast");
  return hours <= 48
    ? t("seller.hours", { n: Math.ceil(hours) })
    : t("seller.days", { n: Math.ceil(hours / 24) });
}

/** Who sells it: the shop where there is one, else the person. */
export function SellerCard({ facts, shop, locale }: SellerCardProps) {
  const t = getTranslator(locale, "product");
  const name = shop ? localName(locale, shop) : (facts.name ?? t("seller.anonymous"));
  const lines = [
    shop && t("seller.since", { date: getFormat(locale).month(shop.createdAt) }),
    t("seller.count", { n: facts.productCount }),
    facts.answerHours !== null && answer(locale, facts.answerHours),
  ].filter((line) => typeof line === "string");
  const inside = (
    <>
      <Avatar name={name} size="lg" />
      <span className="min-w-0 flex-1">
        <span className="block truncate font-medium">{name}</span>
        <span className="block text-ink-faint text-xs">{lines.join(" · ")}</span>
      </span>
    </>
  );
  const frame = "flex items-center gap-3 rounded-lg border border-line bg-surface p-3.5";
  return (
    <section aria-label={t("seller.title")}>
      {shop ? (
        <Link
          href={href(locale, `/shops/${shop.id}`)}
          className={`${frame} transition-colors hover:border-line-strong`}
        >
          {inside}
          <ChevronRight aria-label={t("seller.visit")} className="size-4 shrink-0 text-ink-faint" />
        </Link>
      ) : (
        <div className={frame}>{inside}</div>
      )}
    </section>
  );
}
