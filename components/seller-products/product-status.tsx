import { StatusDot, type StatusTone } from "@/components/ui/status-dot";
import { productStatusNames } from "@/lib/contracts/storefront/enums";
import type { ProductStatus as Status } from "@/lib/generated/prisma/enums";
import type { Locale } from "@/lib/i18n/locales";
import { getTranslator } from "@/lib/i18n/translator";

const tones = {
  ONLINE: "success",
  FROZEN: "danger",
  SOLD: "neutral",
  OUT_OF_STOCK: "warning",
} as const satisfies Record<Status, StatusTone>;

type ProductStatusProps = {
  locale: Locale;
  product: { status: Status; freezeReason: string | null; unfreezeRemark: string | null };
};

/** The status with what was noted when the product was taken down or listed again. */
export function ProductStatus({ locale, product }: ProductStatusProps) {
  const t = getTranslator(locale, "seller");
  const { status, freezeReason, unfreezeRemark } = product;
  const note =
    status === "FROZEN"
      ? freezeReason && t("products.reason", { text: freezeReason })
      : unfreezeRemark && t("products.remark", { text: unfreezeRemark });
  return (
    <div className="min-w-0">
      <StatusDot tone={tones[status]}>{t(`productStatus.${productStatusNames[status]}`)}</StatusDot>
      {note && (
        <p title={note} className="mt-0.5 line-clamp-2 max-w-[28ch] text-ink-faint text-xs md:w-32 xl:w-44">
          {note}
        </p>
      )}
    </div>
  );
}
