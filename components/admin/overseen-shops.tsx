import { sellerRoutes } from "@/components/dashboard/seller-routes";
import { Badge } from "@/components/ui/badge";
import { buttonStyles } from "@/components/ui/button-styles";
import { Link } from "@/components/ui/link";
import { accountName } from "@/lib/contracts/account-name";
import type { IdPage } from "@/lib/domain/id-page";
import type { OverseenShop } from "@/lib/domain/shops/oversee-shops";
import { getFormat } from "@/lib/i18n/get-format";
import { href } from "@/lib/i18n/href";
import type { Locale } from "@/lib/i18n/locales";
import { localized } from "@/lib/i18n/localized-text";
import { getTranslator } from "@/lib/i18n/translator";
import { CloseShop } from "./close-shop";
import { PagedList } from "./paged-list";
import { ReopenShop } from "./reopen-shop";

type OverseenShopsProps = {
  locale: Locale;
  page: IdPage<OverseenShop>;
  q: string | undefined;
  moved: boolean;
};

/** Shops with who manages them and what they offer. */
export function OverseenShops({ locale, page, q, moved }: OverseenShopsProps) {
  const t = getTranslator(locale, "admin.shops");
  const path = href(locale, sellerRoutes.shops);
  return (
    <PagedList
      locale={locale}
      label={t("title")}
      path={path}
      query={{ q }}
      page={page}
      moved={moved}
      empty={{ title: t("emptyTitle"), body: t("emptyBody") }}
    >
      {(shop) => <Row key={shop.id} locale={locale} shop={shop} />}
    </PagedList>
  );
}

function Row({ locale, shop }: { locale: Locale; shop: OverseenShop }) {
  const t = getTranslator(locale, "admin.shops");
  const name = localized(locale, shop.name, shop.nameEn);
  const { managers, managerCount, productCount, takenDown } = shop;
  const more = managerCount.count - managers.length;
  return (
    <li className="grid items-center gap-x-6 gap-y-3 p-4 sm:px-5 md:grid-cols-[minmax(0,2fr)_minmax(0,2fr)_auto]">
      <div className="min-w-0">
        <p className="flex flex-wrap items-center gap-2">
          <span className="wrap-anywhere font-medium text-sm">{name}</span>
          {shop.closedAt && <Badge tone="danger">{t("closed")}</Badge>}
        </p>
        <p className="wrap-anywhere text-ink-faint text-xs">
          {[shop.address, t("opened", { date: getFormat(locale).date(shop.createdAt) })]
            .filter(Boolean)
            .join(" · ")}
        </p>
        {shop.closedAt && (
          <p className="wrap-anywhere text-danger text-xs">
            {t("closedSince", { date: getFormat(locale).dateTime(shop.closedAt) })}
            <span className="block text-ink-soft">{shop.closedFor ?? t("closedByManager")}</span>
          </p>
        )}
      </div>
      <div className="min-w-0 text-ink-soft text-xs">
        <p className="flex flex-wrap items-center gap-2">
          {t("products", { count: productCount.count, more: String(productCount.atLeast) })}
          {takenDown.count > 0 && <Badge tone="danger">{t("takenDown", { count: takenDown.count })}</Badge>}
        </p>
        {managers.length === 0 ? (
          <p className="text-ink-faint">{t("noManagers")}</p>
        ) : (
          <p className="wrap-anywhere">
            <span className="text-ink-faint">{t("managers")} </span>
            {managers.map((manager, index) => (
              <span key={manager.id}>
                {index > 0 && ", "}
                <Link
                  href={href(locale, `${sellerRoutes.users}?q=${manager.id}`)}
                  className="underline underline-offset-2 hover:text-accent-ink"
                >
                  {accountName(manager)}
                </Link>
              </span>
            ))}
            {more > 0 && ` +${more}`}
          </p>
        )}
      </div>
      <div className="flex flex-wrap gap-2 md:justify-end">
        <Link
          href={href(locale, `${sellerRoutes.allProducts}?shop=${shop.id}`)}
          aria-label={t("listFor", { name })}
          className={buttonStyles({ size: "sm" })}
        >
          {t("list")}
        </Link>
        {shop.closedAt ? (
          shop.closedFor !== null && <ReopenShop id={shop.id} name={name} />
        ) : (
          <>
            <Link
              href={href(locale, `/shops/${shop.id}`)}
              aria-label={t("visitFor", { name })}
              className={buttonStyles({ size: "sm", variant: "ghost" })}
            >
              {t("visit")}
            </Link>
            <CloseShop id={shop.id} name={name} />
          </>
        )}
      </div>
    </li>
  );
}
