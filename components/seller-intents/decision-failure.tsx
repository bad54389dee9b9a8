"use client";

import { usePathname } from "next/navigation";
import { useEffect } from "react";
import { useTranslations } from "use-intl";
import { sellerRoutes } from "@/components/dashboard/seller-routes";
import { Failure } from "@/components/layout/failure";
import { LocaleLink } from "@/components/layout/locale-link";
import { routes } from "@/components/layout/routes";
import { FormAlert } from "@/components/ui/form-alert";
import { ApiError } from "@/lib/api/api-error";
import { withoutLocale } from "@/lib/i18n/href";
import type { IntentView } from "./intent-view";

type DecisionFailureProps = { error: unknown; intent: IntentView; onStale: () => void };

/** Why an answer was not taken: no stock (with the way to restock), answered already, or the server's words. */
export function DecisionFailure({ error, intent, onStale }: DecisionFailureProps) {
  const t = useTranslations("seller.intents");
  const code = error instanceof ApiError ? error.code : undefined;
  const isPrivate = withoutLocale(usePathname()).startsWith(routes.received);
  const closed = code === "intent.already_closed";
  useEffect(() => {
    if (closed) onStale();
  }, [closed, onStale]);
  if (!error) return null;
  if (closed) return <FormAlert>{t("closedMeanwhile")}</FormAlert>;
  if (code !== "product.out_of_stock")
    return (
      <FormAlert>
        <Failure error={error} />
      </FormAlert>
    );
  return (
    <FormAlert>
      <p>{t("outOfStock", { name: intent.productName, n: intent.quantity })}</p>
      {intent.productId !== null && !isPrivate && (
        <LocaleLink
          href={sellerRoutes.product(intent.productId)}
          className="mt-1 inline-block font-medium underline"
        >
          {t("restock")}
        </LocaleLink>
      )}
    </FormAlert>
  );
}
