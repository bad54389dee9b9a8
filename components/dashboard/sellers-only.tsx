import { routes } from "@/components/layout/routes";
import { SiteShell } from "@/components/layout/site-shell";
import { buttonStyles } from "@/components/ui/button-styles";
import { EmptyShopDrawing } from "@/components/ui/drawings";
import { EmptyState } from "@/components/ui/empty-state";
import { Link } from "@/components/ui/link";
import { href } from "@/lib/i18n/href";
import type { Locale } from "@/lib/i18n/locales";
import { getTranslator } from "@/lib/i18n/translator";

/** For those who are signed in with an account that sells nothing. */
export function SellersOnly({ locale }: { locale: Locale }) {
  const t = getTranslator(locale, "seller");
  return (
    <SiteShell locale={locale}>
      <div className="page-width py-10">
        <EmptyState
          drawing={<EmptyShopDrawing />}
          title={<h1>{t("only.title")}</h1>}
          action={
            <>
              <Link href={href(locale, `${routes.register}?as=seller`)} className={buttonStyles()}>
                {t("only.register")}
              </Link>
              <Link href={href(locale, routes.products)} className={buttonStyles({ variant: "primary" })}>
                {t("only.browse")}
              </Link>
            </>
          }
        >
          {t("only.body")}
        </EmptyState>
      </div>
    </SiteShell>
  );
}
