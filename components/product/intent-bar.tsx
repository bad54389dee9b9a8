"use client";

import { CircleAlert } from "lucide-react";
import type { ReactNode } from "react";
import { useWatch } from "react-hook-form";
import { useLocale, useTranslations } from "use-intl";
import { LocaleLink } from "@/components/layout/locale-link";
import { routes } from "@/components/layout/routes";
import type { SessionUser } from "@/components/layout/session";
import { Button } from "@/components/ui/button";
import { buttonStyles } from "@/components/ui/button-styles";
import { href } from "@/lib/i18n/href";
import { useFormat } from "@/lib/i18n/use-format";
import type { IntentForm } from "./intent-fields";
import { useSkuSelection } from "./sku-selection";

type IntentBarProps = {
  formId: string;
  user: SessionUser | null | undefined;
  productId: number;
  pending: boolean;
  failure: ReactNode;
};

/** The sum and the one button; on a phone it stays in reach above the tab bar. */
export function IntentBar({ formId, user, productId, pending, failure }: IntentBarProps) {
  const t = useTranslations("product.intent");
  const locale = useLocale();
  const { money } = useFormat();
  const { sku } = useSkuSelection();
  const quantity = useWatch<IntentForm, "quantity">({ name: "quantity" }) ?? 1;
  const back = encodeURIComponent(href(locale, `/products/${productId}`));
  const disabled = sku.stock === 0 || user?.role === "ADMIN";
  return (
    <div className="sticky bottom-[calc(3.5rem+env(safe-area-inset-bottom))] z-20 max-md:-mx-4 max-md:border-line max-md:border-t max-md:bg-paper/95 max-md:px-4 max-md:py-2.5 max-md:backdrop-blur-md md:static">
      {failure && (
        <p role="alert" className="mb-3 flex items-start gap-1.5 text-danger text-sm">
          <CircleAlert aria-hidden="true" className="mt-[0.25em] size-3.5 shrink-0" />
          <span>{failure}</span>
        </p>
      )}
      <div className="flex items-center gap-4">
        <p className="shrink-0 text-sm">
          <span className="block text-ink-faint text-xs">{t("total")}</span>
          <span className="font-semibold tabular-nums">{money(sku.priceMinor * quantity)}</span>
        </p>
        {user ? (
          <Button
            type="submit"
            form={formId}
            variant="primary"
            size="lg"
            className="min-w-0 flex-1"
            disabled={disabled}
            loading={pending}
          >
            {t("submit")}
          </Button>
        ) : (
          <LocaleLink
            href={`${routes.signIn}?from=${back}`}
            className={buttonStyles({ variant: "primary", size: "lg", className: "min-w-0 flex-1" })}
          >
            {user === null ? t("signIn") : t("submit")}
          </LocaleLink>
        )}
      </div>
      <p className="mt-2 text-ink-faint text-xs max-md:hidden">{t("promise")}</p>
    </div>
  );
}
