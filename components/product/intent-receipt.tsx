"use client";

import { CircleCheck } from "lucide-react";
import { useEffect, useRef } from "react";
import { useTranslations } from "use-intl";
import { LocaleLink } from "@/components/layout/locale-link";
import { routes } from "@/components/layout/routes";
import { Button } from "@/components/ui/button";
import { buttonStyles } from "@/components/ui/button-styles";
import { minorFromDecimal } from "@/lib/domain/money";
import { useFormat } from "@/lib/i18n/use-format";
import { type SkuOption, skuLabel } from "./sku-options";

type IntentReceiptProps = {
  intent: {
    purchase_id: number;
    quantity: number;
    total_amount: number;
    contact_name: string;
    contact_phone: string;
    delivery_address: string;
  };
  title: string;
  sku: SkuOption;
  onAgain: () => void;
};

/** What was submitted, in the place of the form that it came from. */
export function IntentReceipt({ intent, title, sku, onAgain }: IntentReceiptProps) {
  const t = useTranslations("product.receipt");
  const { money, number } = useFormat();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus();
    heading.current?.scrollIntoView({ block: "center" });
  }, []);
  const variant = skuLabel(sku);
  const contact = [intent.contact_name, intent.contact_phone, intent.delivery_address].filter(Boolean);
  const rows = [
    [t("number"), String(intent.purchase_id)],
    ...(variant ? [[t("variant"), variant]] : []),
    [t("quantity"), number(intent.quantity)],
    [t("contact"), contact.join(" ")],
  ];
  return (
    <section className="rounded-lg border border-line bg-surface p-5 shadow-sm" data-testid="intent-receipt">
      <h2
        ref={heading}
        tabIndex={-1}
        className="flex items-center gap-2 font-semibold text-base text-success outline-none"
      >
        <CircleCheck aria-hidden="true" className="size-5 shrink-0" />
        {t("title")}
      </h2>
      <p className="mt-1 text-ink-soft text-sm">{t("body")}</p>
      <p className="mt-4 border-line border-t border-dashed pt-4 font-medium text-sm">{title}</p>
      <dl className="mt-2 grid grid-cols-[auto_minmax(0,1fr)] gap-x-6 gap-y-1.5 text-sm">
        {rows.map(([label, value]) => (
          <div key={label} className="col-span-2 grid grid-cols-subgrid">
            <dt className="text-ink-faint">{label}</dt>
            <dd className="wrap-anywhere text-end tabular-nums">{value}</dd>
          </div>
        ))}
        <div className="col-span-2 mt-1 grid grid-cols-subgrid border-line border-t border-dashed pt-2.5">
          <dt className="text-ink-faint">{t("total")}</dt>
          <dd className="text-end font-semibold text-base tabular-nums">
            {money(minorFromDecimal(intent.total_amount))}
          </dd>
        </div>
      </dl>
      <div className="mt-5 flex flex-wrap gap-2">
        <LocaleLink href={routes.intents} className={buttonStyles({ variant: "primary" })}>
          {t("mine")}
        </LocaleLink>
        <Button variant="ghost" onClick={onAgain}>
          {t("again")}
        </Button>
      </div>
    </section>
  );
}
