import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { sellerRoutes } from "@/components/dashboard/seller-routes";
import { ClientMessages } from "@/components/layout/client-messages";
import { PageHeader } from "@/components/layout/page-header";
import { DraftDelete } from "@/components/seller-products/drafts/draft-delete";
import { DraftForm } from "@/components/seller-products/drafts/draft-form";
import { Breadcrumbs } from "@/components/ui/breadcrumbs";
import { draftView } from "@/lib/contracts/console/draft-view";
import { DomainError } from "@/lib/domain/errors";
import { type Draft, getDraft } from "@/lib/domain/product-drafts/get-draft";
import { href } from "@/lib/i18n/href";
import { localized } from "@/lib/i18n/localized-text";
import { getTranslator } from "@/lib/i18n/translator";
import { idOf } from "@/lib/text/url-values";
import { type PageMetadata, sellerTitle } from "../../../../seller-metadata";
import { type SellerPage, sellerPage } from "../../../../seller-page";
import { loadFormOptions } from "../../form-options";

export const generateMetadata = (props: PageMetadata): Promise<Metadata> =>
  sellerTitle(props, "productDraft");

async function loadDraft({ context, params }: SellerPage): Promise<Draft> {
  const id = idOf(params.id);
  if (!id) notFound();
  try {
    return await getDraft(context, { id });
  } catch (error) {
    if (error instanceof DomainError && error.kind === "not_found") notFound();
    throw error;
  }
}

export default sellerPage("productDraft", async (page) => {
  const { locale, context } = page;
  const t = getTranslator(locale, "drafts");
  const draft = await loadDraft(page);
  const { title, titleEn } = draft.content;
  const name = localized(locale, title, titleEn) || t("unnamed");
  const products = href(locale, sellerRoutes.products);
  const crumbs = [
    { label: getTranslator(locale, "seller")("products.title"), href: products },
    { label: t("title"), href: `${products}?show=drafts` },
    { label: name },
  ];
  return (
    <ClientMessages locale={locale} namespaces={["drafts"]}>
      <Breadcrumbs items={crumbs} label={getTranslator(locale, "common")("breadcrumbs")} className="mb-2" />
      <PageHeader title={t("editTitle")} actions={<DraftDelete id={draft.id} name={name} leaves />} />
      <DraftForm
        key={draft.id}
        userId={context.actor.id}
        draft={draftView(draft)}
        options={await loadFormOptions(context, { tags: draft.tags.map((tag) => ({ tag })) })}
      />
    </ClientMessages>
  );
});
