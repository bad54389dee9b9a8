import { buttonStyles } from "@/components/ui/button-styles";
import { EmptyShopDrawing } from "@/components/ui/drawings";
import { EmptyState } from "@/components/ui/empty-state";
import { Link } from "@/components/ui/link";
import { href } from "@/lib/i18n/href";
import type { Locale } from "@/lib/i18n/locales";
import { getTranslator } from "@/lib/i18n/translator";
import { type DashboardPage, pageOf } from "./pages";
import { sellerRoutes } from "./seller-routes";

type WrongRoleProps = { locale: Locale; page: DashboardPage; isAdmin: boolean };

/** In place of a page of the dashboard that is for others: for whom, and where the reader goes on. */
export function WrongRole({ locale, page, isAdmin }: WrongRoleProps) {
  const t = getTranslator(locale, "overview.role");
  const name = getTranslator(locale, "seller.nav")(pageOf(page).label);
  return (
    <EmptyState
      drawing={<EmptyShopDrawing />}
      title={<h1>{t(isAdmin ? "sellerTitle" : "adminTitle")}</h1>}
      action={
        <>
          {isAdmin && (
            <Link href={href(locale, sellerRoutes.allProducts)} className={buttonStyles()}>
              {t("allProducts")}
            </Link>
          )}
          <Link href={href(locale, sellerRoutes.overview)} className={buttonStyles({ variant: "primary" })}>
            {t("overview")}
          </Link>
        </>
      }
    >
      {t(isAdmin ? "sellerBody" : "adminBody", { page: name })}
    </EmptyState>
  );
}
