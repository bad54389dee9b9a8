import { MessageSquareText } from "lucide-react";
import { sellerRoutes } from "@/components/dashboard/seller-routes";
import { ProductThumb } from "@/components/seller-products/product-thumb";
import { Link } from "@/components/ui/link";
import { Table } from "@/components/ui/table";
import { Td, Th, Tr } from "@/components/ui/table-cells";
import type { Intent } from "@/lib/domain/intents/intent-select";
import { href } from "@/lib/i18n/href";
import type { Locale } from "@/lib/i18n/locales";
import { getTranslator } from "@/lib/i18n/translator";
import { DecisionButtons } from "./decision-buttons";
import { needsContact } from "./intent-contact";
import { IntentStatus } from "./intent-status";
import { intentView } from "./intent-view";
import { ReopenButton } from "./reopen-button";
import { SelectAll, SelectBox } from "./select-box";

type IntentTableProps = { locale: Locale; intents: readonly Intent[]; isAdmin: boolean };

/** The intents on a wide screen, and on paper, where telephone and address stand beside the name. */
export function IntentTable({ locale, intents, isAdmin }: IntentTableProps) {
  const t = getTranslator(locale, "seller");
  const pending = intents.filter(({ status }) => status === "PENDING").map(({ id }) => id);
  return (
    <Table caption={t("intents.caption")}>
      <thead>
        <tr>
          {!isAdmin && (
            <Th className="w-0 pe-0 print:hidden">
              <SelectAll ids={pending} label={t("intents.selectAll")} />
            </Th>
          )}
          <Th>{t("intents.product")}</Th>
          <Th>{t("intents.buyer")}</Th>
          <Th numeric>{t("intents.amount")}</Th>
          <Th>{t("intents.status")}</Th>
          <Th className="max-xl:hidden print:table-cell">{t("intents.received")}</Th>
          <Th className="print:hidden">
            <span className="sr-only">{t("intents.actions")}</span>
          </Th>
        </tr>
      </thead>
      <tbody>
        {intents.map((intent) => (
          <Row key={intent.id} locale={locale} intent={intent} isAdmin={isAdmin} />
        ))}
      </tbody>
    </Table>
  );
}

function Row({ locale, intent, isAdmin }: { locale: Locale; intent: Intent; isAdmin: boolean }) {
  const t = getTranslator(locale, "seller");
  const view = intentView(locale, intent);
  const detail = href(locale, sellerRoutes.intent(intent.id));
  return (
    <Tr>
      {!isAdmin && (
        <Td className="pe-0 print:hidden">
          {intent.status === "PENDING" && <SelectBox id={intent.id} name={intent.contactName} />}
        </Td>
      )}
      <Td className="w-full max-w-0">
        <div className="flex items-center gap-3">
          <ProductThumb url={view.imageUrl} className="size-12 shrink-0 print:hidden" />
          <div className="min-w-0">
            <Link
              href={detail}
              className="wrap-anywhere line-clamp-2 rounded-sm font-medium hover:text-accent-ink"
            >
              {view.productName}
            </Link>
            <p className="truncate text-ink-faint text-xs">
              {[view.sku, `#${intent.id}`, view.heldUntil && t("intents.held", { time: view.heldUntil })]
                .filter(Boolean)
                .join(" · ")}
            </p>
          </div>
        </div>
      </Td>
      <Td className="max-w-44 min-w-28">
        {intent.customerId === null ? (
          <p className="wrap-anywhere line-clamp-2">{intent.contactName}</p>
        ) : (
          <Link
            href={href(locale, sellerRoutes.customer(intent.customerId))}
            className="wrap-anywhere line-clamp-2 rounded-sm hover:text-accent-ink"
          >
            {intent.contactName}
          </Link>
        )}
        {intent.note && (
          <p title={intent.note} className="flex items-center gap-1 text-ink-faint text-xs">
            <MessageSquareText aria-hidden="true" className="size-3 shrink-0" />
            <span className="truncate print:whitespace-normal">{intent.note}</span>
          </p>
        )}
        {needsContact(intent) && (
          <p className="hidden text-xs print:block">
            {intent.contactPhone} {intent.deliveryAddress}
          </p>
        )}
      </Td>
      <Td numeric className="whitespace-nowrap">
        {view.total}
        <p className="text-ink-faint text-xs">{t("intents.quantity", { n: intent.quantity })}</p>
      </Td>
      <Td>
        <IntentStatus locale={locale} status={intent.status} reason={view.reason} />
      </Td>
      <Td className="whitespace-nowrap text-ink-soft text-xs tabular-nums max-xl:hidden print:table-cell">
        <time dateTime={intent.createdAt.toISOString()}>{view.createdAt}</time>
      </Td>
      <Td className="whitespace-nowrap ps-0 print:hidden">
        <div className="flex justify-end">
          {intent.status === "PENDING" && !isAdmin && <DecisionButtons intent={view} />}
          {view.reopenUntil && !isAdmin && <ReopenButton id={intent.id} until={view.reopenUntil} />}
        </div>
      </Td>
    </Tr>
  );
}
