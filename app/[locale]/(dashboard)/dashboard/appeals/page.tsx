import type { Metadata } from "next";
import { Suspense } from "react";
import { queryPath } from "@/components/admin/pager";
import { ListSkeleton } from "@/components/dashboard/list-skeleton";
import { sellerRoutes } from "@/components/dashboard/seller-routes";
import { ClientMessages } from "@/components/layout/client-messages";
import { PageHeader } from "@/components/layout/page-header";
import { AppealList } from "@/components/moderation/appeal-list";
import { ModerationTabs } from "@/components/moderation/moderation-tabs";
import { ChipLink } from "@/components/ui/chip";
import { listAppeals } from "@/lib/domain/moderation/list-appeals";
import { href } from "@/lib/i18n/href";
import { getTranslator } from "@/lib/i18n/translator";
import { idOf, oneOf } from "@/lib/text/url-values";
import { type PageMetadata, sellerTitle } from "../../seller-metadata";
import { type SellerPage, sellerPage } from "../../seller-page";

export const generateMetadata = (props: PageMetadata): Promise<Metadata> => sellerTitle(props, "appeals");

const stateOf = ({ search }: SellerPage) => oneOf(search.state, ["answered"]);

async function Appeals(page: SellerPage) {
  const { locale, context, search } = page;
  const state = stateOf(page);
  const [after, before] = [idOf(search.after), idOf(search.before)];
  const found = await listAppeals(context, { waiting: !state, page: { size: 10, after, before } });
  return (
    <AppealList
      locale={locale}
      page={found}
      state={state}
      adminId={context.actor.id}
      moved={Boolean(after ?? before)}
    />
  );
}

const AppealsPage = (page: SellerPage) => {
  const { locale, search } = page;
  const t = getTranslator(locale, "admin.appeals");
  const path = href(locale, sellerRoutes.appeals);
  const state = stateOf(page);
  return (
    <ClientMessages locale={locale} namespaces={["admin"]}>
      <PageHeader title={t("title")} description={t("lead")} />
      <ModerationTabs locale={locale} current="appeals" />
      <div className="mb-4 flex gap-2">
        <ChipLink href={path} selected={!state}>
          {t("waiting")}
        </ChipLink>
        <ChipLink href={queryPath(path, { state: "answered" })} selected={state === "answered"}>
          {t("answered")}
        </ChipLink>
      </div>
      <Suspense key={JSON.stringify(search)} fallback={<ListSkeleton />}>
        <Appeals {...page} />
      </Suspense>
    </ClientMessages>
  );
};

export default sellerPage("appeals", AppealsPage);
