import type { Metadata } from "next";
import { Suspense } from "react";
import { queryPath } from "@/components/admin/pager";
import { ProposalList } from "@/components/categories/proposals/proposal-list";
import { ListSkeleton } from "@/components/dashboard/list-skeleton";
import { sellerRoutes } from "@/components/dashboard/seller-routes";
import { ClientMessages } from "@/components/layout/client-messages";
import { PageHeader } from "@/components/layout/page-header";
import { buttonStyles } from "@/components/ui/button-styles";
import { ChipLink } from "@/components/ui/chip";
import { Link } from "@/components/ui/link";
import { listProposals } from "@/lib/domain/categories/proposals/list-proposals";
import { href } from "@/lib/i18n/href";
import { getTranslator } from "@/lib/i18n/translator";
import { idOf, oneOf } from "@/lib/text/url-values";
import { type PageMetadata, sellerTitle } from "../../../seller-metadata";
import { type SellerPage, sellerPage } from "../../../seller-page";

export const generateMetadata = (props: PageMetadata): Promise<Metadata> => sellerTitle(props, "proposals");

const stateOf = ({ search }: SellerPage) => oneOf(search.state, ["decided"]);

async function Proposals(page: SellerPage) {
  const { locale, context, isAdmin, search } = page;
  const state = stateOf(page);
  const [after, before] = [idOf(search.after), idOf(search.before)];
  const found = await listProposals(context, { waiting: !state, page: { size: 20, after, before } });
  return (
    <ProposalList
      locale={locale}
      page={found}
      state={state}
      isAdmin={isAdmin}
      moved={Boolean(after ?? before)}
    />
  );
}

const ProposalsPage = (page: SellerPage) => {
  const { locale, isAdmin, search } = page;
  const t = getTranslator(locale, "taxonomy.proposals");
  const path = href(locale, sellerRoutes.proposals);
  const state = stateOf(page);
  return (
    <ClientMessages locale={locale} namespaces={["taxonomy"]}>
      <PageHeader
        title={t("title")}
        description={t(isAdmin ? "lead" : "leadSeller")}
        actions={
          <Link href={href(locale, sellerRoutes.categories)} className={buttonStyles()}>
            {t("back")}
          </Link>
        }
      />
      <div className="mb-4 flex gap-2">
        <ChipLink href={path} selected={!state}>
          {t("waiting")}
        </ChipLink>
        <ChipLink href={queryPath(path, { state: "decided" })} selected={state === "decided"}>
          {t("decided")}
        </ChipLink>
      </div>
      <Suspense key={JSON.stringify(search)} fallback={<ListSkeleton />}>
        <Proposals {...page} />
      </Suspense>
    </ClientMessages>
  );
};

export default sellerPage("proposals", ProposalsPage);
