import { sellerRoutes } from "@/components/dashboard/seller-routes";
import { Link } from "@/components/ui/link";
import type { Creator } from "@/lib/domain/creators/creator-select";
import { codeNames } from "@/lib/i18n/code-names";
import { getFormat } from "@/lib/i18n/get-format";
import { href } from "@/lib/i18n/href";
import type { Locale } from "@/lib/i18n/locales";
import { getTranslator } from "@/lib/i18n/translator";
import { ContactState } from "./contact-state";
import { percentText, priceText } from "./creator-texts";

/** Creators on a phone. */
export function CreatorCards({ locale, creators }: { locale: Locale; creators: readonly Creator[] }) {
  const t = getTranslator(locale, "creators");
  const format = getFormat(locale);
  const names = codeNames(locale);
  return (
    <ul className="divide-y divide-line rounded-lg border border-line bg-surface shadow-sm">
      {creators.map((creator) => (
        <li key={creator.id} className="relative grid gap-1.5 p-4">
          <div className="flex items-baseline justify-between gap-3">
            <Link
              href={href(locale, sellerRoutes.creator(creator.id))}
              className="min-w-0 truncate font-medium after:absolute after:inset-0"
            >
              {creator.name}
            </Link>
            <span className="shrink-0 font-semibold text-sm tabular-nums">
              {format.compact(creator.followers)}
              <span className="ms-1 font-normal text-ink-faint text-xs">{t("column.followers")}</span>
            </span>
          </div>
          <p className="truncate text-ink-faint text-xs">
            {creator.accounts.map(({ platform }) => t(`platform.${platform}`)).join(" · ")}
          </p>
          <p className="flex flex-wrap gap-x-3 text-ink-soft text-sm tabular-nums">
            <span>{priceText(locale, creator)}</span>
            <span>
              {t("column.engagement")} {percentText(creator.engagement)}
            </span>
            {creator.region && <span>{names.region(creator.region)}</span>}
          </p>
          <ContactState locale={locale} creator={creator} />
        </li>
      ))}
    </ul>
  );
}
