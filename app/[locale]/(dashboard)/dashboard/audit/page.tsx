import { Download } from "lucide-react";
import type { Metadata } from "next";
import { Suspense } from "react";
import { AuditList } from "@/components/admin/audit-list";
import { auditFilter, auditQuery, exportQuery } from "@/components/admin/audit-query";
import { FilterBar } from "@/components/admin/filter-bar";
import { queryPath } from "@/components/admin/pager";
import { VerifyChain } from "@/components/admin/verify-chain";
import { ListSkeleton } from "@/components/dashboard/list-skeleton";
import { sellerRoutes } from "@/components/dashboard/seller-routes";
import { ClientMessages } from "@/components/layout/client-messages";
import { PageHeader } from "@/components/layout/page-header";
import { buttonStyles } from "@/components/ui/button-styles";
import { actNames } from "@/lib/contracts/console/audit";
import { listEntries } from "@/lib/domain/audit/list-entries";
import { href } from "@/lib/i18n/href";
import { getTranslator } from "@/lib/i18n/translator";
import { idOf } from "@/lib/text/url-values";
import { type PageMetadata, sellerTitle } from "../../seller-metadata";
import { type SellerPage, sellerPage } from "../../seller-page";

export const generateMetadata = (props: PageMetadata): Promise<Metadata> => sellerTitle(props, "audit");

async function Entries({ locale, context, search }: SellerPage) {
  const query = auditQuery(search);
  const after = idOf(search.after);
  const found = await listEntries(context, { filter: auditFilter(query), size: 50, after });
  return <AuditList locale={locale} page={found} query={query} moved={after !== undefined} />;
}

const AuditPage = (page: SellerPage) => {
  const { locale, search } = page;
  const t = getTranslator(locale, "admin.audit");
  const query = auditQuery(search);
  const acts = [...actNames].sort().map((act) => ({ value: act, label: act }));
  return (
    <ClientMessages locale={locale} namespaces={["admin"]}>
      <PageHeader
        title={t("title")}
        description={t("lead")}
        actions={
          <>
            <VerifyChain chain={query.chain ?? "market"} />
            <a
              href={queryPath("/api/console/audit/export", exportQuery(query))}
              download
              className={buttonStyles()}
            >
              <Download aria-hidden="true" />
              {t("export")}
            </a>
          </>
        }
      />
      <FilterBar
        locale={locale}
        path={href(locale, sellerRoutes.audit)}
        selects={[{ name: "act", label: t("act"), value: query.act, options: acts }]}
        inputs={[
          { name: "actor", label: t("actor"), value: query.actor },
          { name: "object", label: t("object"), value: query.object, placeholder: t("objectHint") },
          { name: "chain", label: t("chain"), value: query.chain, placeholder: "shop:12" },
          { name: "from", label: t("from"), value: query.from, type: "date" },
          { name: "to", label: t("to"), value: query.to, type: "date" },
        ]}
      />
      <Suspense key={JSON.stringify(search)} fallback={<ListSkeleton />}>
        <Entries {...page} />
      </Suspense>
    </ClientMessages>
  );
};

export default sellerPage("audit", AuditPage);
