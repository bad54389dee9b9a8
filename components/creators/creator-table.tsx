import { sellerRoutes } from "@/components/dashboard/seller-routes";
import { Link } from "@/components/ui/link";
import { Table } from "@/components/ui/table";
import { Td, Th, Tr } from "@/components/ui/table-cells";
import type { Creator } from "@/lib/domain/creators/creator-select";
import { codeNames } from "@/lib/i18n/code-names";
import { getFormat } from "@/lib/i18n/get-format";
import { href } from "@/lib/i18n/href";
import type { Locale } from "@/lib/i18n/locales";
import { getTranslator } from "@/lib/i18n/translator";
import { ContactState } from "./contact-state";
import { percentText, priceText } from "./creator-texts";

/** Creators on a wide screen. */
export function CreatorTable({ locale, creators }: { locale: Locale; creators: readonly Creator[] }) {
  const t = getTranslator(locale, "creators");
  const format = getFormat(locale);
  const names = codeNames(locale);
  return (
    <Table caption={t("caption")}>
      <thead>
        <tr>
          <Th>{t("column.creator")}</Th>
          <Th numeric>{t("column.followers")}</Th>
          <Th numeric>{t("column.engagement")}</Th>
          <Th numeric>{t("column.price")}</Th>
          <Th>{t("column.region")}</Th>
          <Th className="max-2xl:hidden">{t("column.active")}</Th>
          <Th>{t("column.contact")}</Th>
        </tr>
      </thead>
      <tbody>
        {creators.map((creator) => (
          <Tr key={creator.id}>
            <Td className="w-full max-w-0">
              <Link
                href={href(locale, sellerRoutes.creator(creator.id))}
                className="block truncate font-medium hover:text-accent-ink"
              >
                {creator.name}
              </Link>
              <p className="truncate text-ink-faint text-xs">
                {creator.accounts.map(({ platform }) => t(`platform.${platform}`)).join(" · ")}
              </p>
            </Td>
            <Td numeric className="whitespace-nowrap font-medium">
              {format.compact(creator.followers)}
            </Td>
            <Td numeric>{percentText(creator.engagement)}</Td>
            <Td numeric className="whitespace-nowrap">
              {priceText(locale, creator)}
            </Td>
            <Td className="whitespace-nowrap text-ink-soft">
              {creator.region ? names.region(creator.region) : t("unknown")}
            </Td>
            <Td className="whitespace-nowrap text-ink-soft max-2xl:hidden">
              {creator.lastActiveAt ? format.date(creator.lastActiveAt) : t("unknown")}
            </Td>
            <Td>
              <ContactState locale={locale} creator={creator} />
            </Td>
          </Tr>
        ))}
      </tbody>
    </Table>
  );
}
