"use client";

import type { ReactNode } from "react";
import { useTranslations } from "use-intl";
import { sellerRoutes } from "@/components/dashboard/seller-routes";
import { LocaleLink } from "@/components/layout/locale-link";
import type { HistoryEntry } from "@/lib/contracts/console/product-history";
import { useFormat } from "@/lib/i18n/use-format";

type HistoryItemProps = { entry: HistoryEntry; labels: Readonly<Record<string, string>> };

/** What has changed, then when, by whom and why. */
export function HistoryItem({ entry, labels }: HistoryItemProps) {
  const t = useTranslations("history");
  const format = useFormat();
  const { what, how } = useTexts(entry);
  const option = "sku_id" in entry ? labels[String(entry.sku_id)] : undefined;
  const intent = "intent_id" in entry ? entry.intent_id : null;
  const note = "note" in entry ? entry.note : null;
  const parts = [what, option, intent !== null && <IntentLink key="intent" id={intent} />].filter(Boolean);
  return (
    <li className="wrap-anywhere text-sm">
      <p className="tabular-nums">{spread(parts)}</p>
      <p className="text-ink-faint text-xs">
        <time dateTime={entry.at} className="tabular-nums">
          {format.dateTime(entry.at)}
        </time>
        {[entry.by, how].filter(Boolean).map((text) => ` · ${text}`)}
      </p>
      {note && <p className="mt-0.5 whitespace-pre-line text-ink-soft">{t("note", { text: note })}</p>}
    </li>
  );
}

const spread = (parts: readonly ReactNode[]) =>
  parts.flatMap((part, index) => (index === 0 ? [part] : [" · ", part]));

function IntentLink({ id }: { id: number }) {
  const t = useTranslations("history");
  return (
    <LocaleLink href={sellerRoutes.intent(id)} className="text-accent-ink underline underline-offset-2">
      {t("intent", { id: String(id) })}
    </LocaleLink>
  );
}

/** What an entry says, and by which way it came. */
function useTexts(entry: HistoryEntry): { what: string; how: string } {
  const t = useTranslations("history");
  const status = useTranslations("seller.productStatus");
  const reasons = useTranslations("seller.stock");
  const format = useFormat();
  const money = (amount: number) => format.money(Math.round(amount * 100));
  switch (entry.of) {
    case "prices":
      return {
        what: t("change", { from: money(entry.from), to: money(entry.to) }),
        how: t(`source.${entry.source}`),
      };
    case "statuses": {
      const [from, to] = [status(entry.from), status(entry.to)];
      return {
        what: from === to ? t("again", { status: to }) : t("change", { from, to }),
        how: t(`source.${entry.source}`),
      };
    }
    case "sales":
      return {
        what: t("sale", { n: entry.quantity, price: money(entry.unit_price) }),
        how: t(entry.received ? "received" : "agreed"),
      };
    case "stock": {
      const pieces = `${entry.pieces > 0 ? "+" : ""}${format.number(entry.pieces)}`;
      const left = reasons("left", { n: entry.stock_quantity });
      return {
        what: `${pieces} · ${reasons(`reasons.${entry.reason}`)} · ${left}`,
        how: entry.by ? "" : reasons("system"),
      };
    }
  }
}
