import { skuLabel } from "@/components/product/sku-attributes";
import { type FailureReasonName, failureReasonNames } from "@/lib/contracts/console/intents";
import { intentStatusNames } from "@/lib/contracts/storefront/enums";
import { type Intent, totalMinor } from "@/lib/domain/intents/intent-select";
import { reopenMs } from "@/lib/domain/intents/reopen-window";
import { getFormat } from "@/lib/i18n/get-format";
import type { Locale } from "@/lib/i18n/locales";
import { localTitle } from "@/lib/i18n/localized-text";

/** An intent as the browser shows it and asks about it, in words. */
export type IntentView = {
  id: number;
  status: (typeof intentStatusNames)[keyof typeof intentStatusNames];
  /** Null for a product that is deleted. */
  productId: number | null;
  productName: string;
  imageUrl: string | null;
  sku: string;
  contactName: string;
  quantity: number;
  total: string;
  unitPrice: string;
  createdAt: string;
  note: string | null;
  reason: FailureReasonName | null;
  /** Until when the answer can be taken back; null where it can't. */
  reopenUntil: string | null;
  /** Until when pieces are kept for it, in words. */
  heldUntil: string | null;
};

export function intentView(locale: Locale, intent: Intent): IntentView {
  const format = getFormat(locale);
  const { decidedAt, heldUntil, status } = intent;
  const answered = status === "SUCCESS" || status === "FAILED";
  return {
    id: intent.id,
    status: intentStatusNames[status],
    productId: intent.product.archivedAt ? null : intent.productId,
    productName: localTitle(locale, intent),
    imageUrl: intent.imageUrl,
    sku: skuLabel(locale, intent.skuAttributes),
    contactName: intent.contactName,
    quantity: intent.quantity,
    total: format.money(totalMinor(intent)),
    unitPrice: format.money(intent.unitPriceMinor),
    createdAt: format.dateTime(intent.createdAt),
    note: intent.note,
    reason: intent.failureReason && failureReasonNames[intent.failureReason],
    reopenUntil: answered && decidedAt ? new Date(decidedAt.getTime() + reopenMs).toISOString() : null,
    heldUntil: heldUntil && format.dateTime(heldUntil),
  };
}
