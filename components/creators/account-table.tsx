import { Table } from "@/components/ui/table";
import { Td, Th, Tr } from "@/components/ui/table-cells";
import type { Creator } from "@/lib/domain/creators/creator-select";
import { getFormat } from "@/lib/i18n/get-format";
import type { Locale } from "@/lib/i18n/locales";
import { getTranslator } from "@/lib/i18n/translator";
import { percentText } from "./creator-texts";

/** A creator's presence on platforms, the largest account first. */
export function AccountTable({ locale, accounts }: { locale: Locale; accounts: Creator["accounts"] }) {
  const t = getTranslator(locale, "creators");
  const format = getFormat(locale);
  return (
    <section>
      <h2 className="mb-3 font-semibold text-base">{t("profile.accounts")}</h2>
      <Table caption={t("profile.accounts")}>
        <thead>
          <tr>
            <Th className="max-sm:hidden">{t("profile.platform")}</Th>
            <Th>{t("profile.handle")}</Th>
            <Th numeric>{t("column.followers")}</Th>
            <Th numeric>{t("column.engagement")}</Th>
          </tr>
        </thead>
        <tbody>
          {accounts.map(({ platform, handle, followers, engagement }) => (
            <Tr key={`${platform} ${handle}`}>
              <Td className="whitespace-nowrap max-sm:hidden">{t(`platform.${platform}`)}</Td>
              <Td className="w-full wrap-anywhere text-ink-soft">
                @{handle}
                <p className="text-ink-faint text-xs sm:hidden">{t(`platform.${platform}`)}</p>
              </Td>
              <Td numeric className="whitespace-nowrap">
                {format.compact(followers)}
              </Td>
              <Td numeric>{percentText(engagement)}</Td>
            </Tr>
          ))}
        </tbody>
      </Table>
    </section>
  );
}
