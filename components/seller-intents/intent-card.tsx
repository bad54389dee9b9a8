import type { ReactNode } from "react";
import { sellerRoutes } from "@/components/dashboard/seller-routes";
import { receivedPath } from "@/components/layout/routes";
import { ProductThumb } from "@/components/seller-products/product-thumb";
import { Badge } from "@/components/ui/badge";
import { Link } from "@/components/ui/link";
import type { Intent } from "@/lib/domain/intents/intent-select";
import { getFormat } from "@/lib/i18n/get-format";
import { href } from "@/lib/i18n/href";
import type { Locale } from "@/lib/i18n/locales";
import { getTranslator } from "@/lib/i18n/translator";
import { DecisionButtons } from "./decision-buttons";
import { IntentContact } from "./intent-contact";
import { IntentStatus } from "./intent-status";
import { intentView } from "./intent-view";
import { ReopenButton } from "./reopen-button";

type IntentCardProps = {
  locale: Locale;
  intent: Intent;
  /** What chooses it among others. */
  select?: ReactNode;
  /** An admin reads along: the answer is the seller's. */
  isAdmin?: boolean;
  /** Of a private person, who has no dashboard: the links lead to pages of the account. */
  isPrivate?: boolean;
};

/** One intent as its seller sees it: what is wanted, by whom, and the two answers while it is pending. */
export function IntentCard({ locale, intent, select, isAdmin = false, isPrivate = false }: IntentCardProps) {
  const t = getTranslator(locale, "seller");
  const format = getFormat(locale);
  const view = intentView(locale, intent);
  return (
    <div className="grid gap-x-6 gap-y-4 p-4 sm:p-5 lg:grid-cols-[minmax(0,5fr)_minmax(0,4fr)_auto]">
      <div className="flex min-w-0 gap-4">
        {select}
        <ProductThumb url={view.imageUrl} className="size-20 shrink-0" />
        <div className="min-w-0">
          <Link
            href={href(locale, isPrivate ? receivedPath(intent.id) : sellerRoutes.intent(intent.id))}
            className="wrap-anywhere line-clamp-2 rounded-sm font-medium text-sm hover:text-accent-ink"
          >
            {view.productName}
          </Link>
          {view.productId === null && <Badge className="mt-1">{t("intents.deleted")}</Badge>}
          {view.sku && <p className="mt-0.5 text-ink-soft text-sm">{view.sku}</p>}
          <p className="mt-1 text-sm tabular-nums">
            <span className="font-semibold">{view.total}</span>
            <span className="text-ink-faint">
              {" · "}
              {t("intents.quantity", { n: intent.quantity })}
              {intent.quantity > 1 && ` × ${view.unitPrice}`}
            </span>
          </p>
          {view.heldUntil && (
            <p className="mt-1 text-ink-faint text-xs">{t("intents.held", { time: view.heldUntil })}</p>
          )}
        </div>
      </div>
      <IntentContact locale={locale} intent={intent} isAdmin={isAdmin} isPrivate={isPrivate} />
      <div className="flex flex-wrap items-center justify-between gap-3 lg:w-40 lg:flex-col lg:flex-nowrap lg:items-end lg:justify-start">
        <div className="flex flex-wrap items-center gap-x-3 lg:flex-col lg:items-end">
          <IntentStatus locale={locale} status={intent.status} reason={view.reason} />
          <time
            dateTime={intent.createdAt.toISOString()}
            className="text-ink-faint text-xs tabular-nums lg:text-end"
          >
            {format.dateTime(intent.createdAt)}
          </time>
        </div>
        {intent.status === "PENDING" && !isAdmin && (
          <DecisionButtons intent={view} className="lg:flex-col lg:self-stretch" />
        )}
        {view.reopenUntil && !isAdmin && <ReopenButton id={intent.id} until={view.reopenUntil} />}
      </div>
    </div>
  );
}
