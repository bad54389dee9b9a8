import { ExternalLink } from "lucide-react";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { sellerRoutes } from "@/components/dashboard/seller-routes";
import { ClientMessages } from "@/components/layout/client-messages";
import { PageHeader } from "@/components/layout/page-header";
import { CaseDecision } from "@/components/moderation/case-decision";
import { CaseProduct } from "@/components/moderation/case-product";
import { DecisionHistory } from "@/components/moderation/decision-history";
import { ReportList } from "@/components/moderation/report-list";
import { SimilarList } from "@/components/moderation/similar-list";
import { Breadcrumbs } from "@/components/ui/breadcrumbs";
import { buttonStyles } from "@/components/ui/button-styles";
import { Card, CardBody, CardHeader } from "@/components/ui/card";
import { Link } from "@/components/ui/link";
import { DomainError } from "@/lib/domain/errors";
import { type Case, getCase } from "@/lib/domain/moderation/get-case";
import { similarDecisions } from "@/lib/domain/moderation/similar-decisions";
import { href } from "@/lib/i18n/href";
import { localized } from "@/lib/i18n/localized-text";
import { getTranslator } from "@/lib/i18n/translator";
import { idOf } from "@/lib/text/url-values";
import { type PageMetadata, sellerTitle } from "../../../seller-metadata";
import { type SellerPage, sellerPage } from "../../../seller-page";

export const generateMetadata = (props: PageMetadata): Promise<Metadata> =>
  sellerTitle(props, "reportedProduct");

async function loadCase({ context, params }: SellerPage): Promise<Case> {
  const productId = idOf(params.id);
  if (!productId) notFound();
  try {
    return await getCase(context, { productId });
  } catch (error) {
    if (error instanceof DomainError && error.kind === "not_found") notFound();
    throw error;
  }
}

export default sellerPage("reportedProduct", async (page) => {
  const { locale, context } = page;
  const found = await loadCase(page);
  const { product, reports } = found;
  const similar = await similarDecisions(context, { productId: product.id });
  const t = getTranslator(locale, "admin");
  const crumbs = [
    { label: t("reports.title"), href: href(locale, sellerRoutes.reports) },
    { label: localized(locale, product.title, product.titleEn) },
  ];
  const view = !product.archivedAt && product.status !== "FROZEN" && (
    <Link href={href(locale, `/products/${product.id}`)} className={buttonStyles()}>
      <ExternalLink aria-hidden="true" />
      {t("case.view")}
    </Link>
  );
  return (
    <ClientMessages locale={locale} namespaces={["admin", "moderation"]}>
      <Breadcrumbs items={crumbs} label={getTranslator(locale, "common")("breadcrumbs")} className="mb-2" />
      <PageHeader title={t("case.title")} actions={view} />
      <div className="grid items-start gap-5 lg:grid-cols-[minmax(0,1fr)_22rem]">
        <div className="grid min-w-0 gap-5">
          <CaseProduct locale={locale} product={product} />
          <Card>
            <CardHeader title={t("case.reports")} description={t("case.reportsLead")} />
            <CardBody>
              <ReportList locale={locale} reports={reports} />
            </CardBody>
          </Card>
          <Card>
            <CardHeader title={t("case.history")} />
            <CardBody>
              <DecisionHistory locale={locale} decisions={product.decisions} />
            </CardBody>
          </Card>
        </div>
        <div className="grid min-w-0 gap-5 lg:sticky lg:top-20">
          <CaseDecision locale={locale} found={found} actor={context.actor} />
          <Card>
            <CardHeader title={t("case.similar")} description={t("case.similarLead")} />
            <CardBody>
              <SimilarList locale={locale} decisions={similar} />
            </CardBody>
          </Card>
        </div>
      </div>
    </ClientMessages>
  );
});
