import type { Metadata } from "next";
import { DaysChart } from "@/components/dashboard/days-chart";
import { overviewStats } from "@/components/dashboard/overview-stats";
import { PendingIntents } from "@/components/dashboard/pending-intents";
import { sellerRoutes } from "@/components/dashboard/seller-routes";
import { StatTiles } from "@/components/dashboard/stat-tiles";
import { PageHeader } from "@/components/layout/page-header";
import { ShopClosed } from "@/components/moderation/shop-closed";
import { buttonStyles } from "@/components/ui/button-styles";
import { EmptyShopDrawing } from "@/components/ui/drawings";
import { EmptyState } from "@/components/ui/empty-state";
import { Link } from "@/components/ui/link";
import { getDashboardStats } from "@/lib/domain/dashboard/get-dashboard-stats";
import { listSellerIntents } from "@/lib/domain/intents/list-seller-intents";
import { findClosing } from "@/lib/domain/shops/find-closing";
import { href } from "@/lib/i18n/href";
import { getTranslator } from "@/lib/i18n/translator";
import { type PageMetadata, sellerTitle } from "../seller-metadata";
import { type SellerPage, sellerPage } from "../seller-page";

export const generateMetadata = (props: PageMetadata): Promise<Metadata> => sellerTitle(props, "overview");

const Overview = async ({ locale, context, isAdmin }: SellerPage) => {
  const t = getTranslator(locale, "seller");
  const page = { number: 1, size: 5 };
  const [stats, pending, closing] = await Promise.all([
    getDashboardStats(context),
    listSellerIntents(context, { status: "PENDING", page }),
    findClosing(context),
  ]);
  if (isAdmin) {
    return (
      <>
        <PageHeader title={t("overview.title")} />
        <div className="grid grid-cols-1 gap-4 lg:gap-6">
          <StatTiles stats={overviewStats(locale, stats, { admin: true })} />
          <DaysChart days={stats.days} />
        </div>
      </>
    );
  }
  const isNew = Object.values(stats.products).every((count) => count === 0);
  const publish = (
    <Link href={href(locale, sellerRoutes.newProduct)} className={buttonStyles({ variant: "primary" })}>
      {t("products.publish")}
    </Link>
  );
  return (
    <>
      <PageHeader title={t("overview.title")} actions={!isNew && publish} />
      <div className="grid grid-cols-1 gap-4 lg:gap-6">
        {closing && <ShopClosed locale={locale} closing={closing} />}
        <StatTiles stats={overviewStats(locale, stats)} />
        {isNew && stats.customers === 0 ? (
          <EmptyState drawing={<EmptyShopDrawing />} title={t("overview.firstTitle")} action={publish}>
            {t("overview.firstBody")}
          </EmptyState>
        ) : (
          <>
            <DaysChart days={stats.days} />
            <PendingIntents locale={locale} intents={pending.items} total={pending.total} />
          </>
        )}
      </div>
    </>
  );
};

export default sellerPage("overview", Overview);
