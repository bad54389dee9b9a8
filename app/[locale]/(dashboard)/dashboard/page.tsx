import type { Metadata } from "next";
import { Suspense } from "react";
import { Figures } from "@/components/dashboard/figures";
import { FiguresSkeleton } from "@/components/dashboard/figures-skeleton";
import { FirstDay } from "@/components/dashboard/first-day";
import { PendingIntents } from "@/components/dashboard/pending-intents";
import { RangeBar } from "@/components/dashboard/range-bar";
import { type RangeQuery, readRange } from "@/components/dashboard/range-query";
import { sellerRoutes } from "@/components/dashboard/seller-routes";
import { TaskList } from "@/components/dashboard/task-list";
import { PageHeader } from "@/components/layout/page-header";
import { ShopClosed } from "@/components/moderation/shop-closed";
import { DecisionDesk } from "@/components/seller-intents/decision-desk";
import { buttonStyles } from "@/components/ui/button-styles";
import { Link } from "@/components/ui/link";
import { findFirstSteps } from "@/lib/domain/dashboard/first-steps";
import { getFigures } from "@/lib/domain/dashboard/get-figures";
import { listTasks } from "@/lib/domain/dashboard/list-tasks";
import { listInbox } from "@/lib/domain/intents/list-inbox";
import { findClosing } from "@/lib/domain/shops/find-closing";
import { href } from "@/lib/i18n/href";
import { getTranslator } from "@/lib/i18n/translator";
import { type PageMetadata, sellerTitle } from "../seller-metadata";
import { type SellerPage, sellerPage } from "../seller-page";

export const generateMetadata = (props: PageMetadata): Promise<Metadata> => sellerTitle(props, "overview");

async function Waiting({ locale, context }: SellerPage) {
  const [tasks, pending, day, closing] = await Promise.all([
    listTasks(context),
    listInbox(context, { status: "PENDING" }, { size: 5 }),
    findFirstSteps(context),
    findClosing(context),
  ]);
  return (
    <>
      {closing && <ShopClosed locale={locale} closing={closing} />}
      <FirstDay locale={locale} day={day} />
      <TaskList locale={locale} tasks={tasks} />
      <DecisionDesk>
        {pending.items.length > 0 && (
          <PendingIntents locale={locale} intents={pending.items} more={pending.next !== null} />
        )}
      </DecisionDesk>
    </>
  );
}

async function FiguresOf({ locale, context, isAdmin, range }: SellerPage & { range: RangeQuery }) {
  const figures = await getFigures(context, range);
  return <Figures locale={locale} figures={figures} range={range} isAdmin={isAdmin} />;
}

const Overview = async (page: SellerPage) => {
  const { locale, context, isAdmin, search } = page;
  const t = getTranslator(locale, "overview");
  const now = context.clock();
  const range = readRange(search, now);
  const publish = (
    <Link href={href(locale, sellerRoutes.newProduct)} className={buttonStyles({ variant: "secondary" })}>
      {getTranslator(locale, "seller")("products.publish")}
    </Link>
  );
  return (
    <>
      <PageHeader title={t("title")} description={isAdmin && t("market")} actions={!isAdmin && publish} />
      <div className="grid grid-cols-1 gap-4 lg:gap-6">
        {isAdmin ? <TaskList locale={locale} tasks={await listTasks(context)} /> : <Waiting {...page} />}
        <h2 className="mt-4 font-semibold text-lg">{t("range.title")}</h2>
        <RangeBar locale={locale} range={range} now={now} />
        <Suspense key={`${range.from} ${range.to}`} fallback={<FiguresSkeleton />}>
          <FiguresOf {...page} range={range} />
        </Suspense>
      </div>
    </>
  );
};

export default sellerPage("overview", Overview);
