import Link from "next/link";
import { buttonStyles } from "@/components/ui/button-styles";
import type { ProductStatus } from "@/lib/generated/prisma/enums";
import { href } from "@/lib/i18n/href";
import type { Locale } from "@/lib/i18n/locales";
import { getTranslator } from "@/lib/i18n/translator";

type SoldOutProps = { status: ProductStatus; categoryId: number; locale: Locale };

/** In the place of the form when the product can't be bought: why, and where to go on. */
export function SoldOut({ status, categoryId, locale }: SoldOutProps) {
  const t = getTranslator(locale, "product");
  const sold = status === "SOLD";
  return (
    <section className="rounded-lg bg-sunken p-5">
      <h2 className="font-semibold text-base">{sold ? t("soldOut.sold") : t("soldOut.title")}</h2>
      <p className="mt-1 text-ink-soft text-sm">{sold ? t("soldOut.soldBody") : t("soldOut.body")}</p>
      <Link
        href={href(locale, `/products?category=${categoryId}`)}
        className={buttonStyles({ variant: "primary", className: "mt-4" })}
      >
        {t("soldOut.similar")}
      </Link>
    </section>
  );
}
