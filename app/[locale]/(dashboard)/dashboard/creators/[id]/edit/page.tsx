import type { Metadata } from "next";
import { CreatorForm } from "@/components/creators/edit/creator-form";
import { sellerRoutes } from "@/components/dashboard/seller-routes";
import { ClientMessages } from "@/components/layout/client-messages";
import { PageHeader } from "@/components/layout/page-header";
import { Breadcrumbs } from "@/components/ui/breadcrumbs";
import { creatorView } from "@/lib/contracts/creator/creator-view";
import { href } from "@/lib/i18n/href";
import { getTranslator } from "@/lib/i18n/translator";
import { type PageMetadata, sellerTitle } from "../../../../seller-metadata";
import { sellerPage } from "../../../../seller-page";
import { loadCreator } from "../load-creator";
import { loadEditOptions } from "./edit-options";

export const generateMetadata = (props: PageMetadata): Promise<Metadata> => sellerTitle(props, "creatorEdit");

export default sellerPage("creatorEdit", async (page) => {
  const { locale, context } = page;
  const t = getTranslator(locale, "creators");
  const creator = await loadCreator(page);
  const crumbs = [
    { label: t("title"), href: href(locale, sellerRoutes.creators) },
    { label: creator.name, href: href(locale, sellerRoutes.creator(creator.id)) },
    { label: t("edit.open") },
  ];
  return (
    <ClientMessages locale={locale} namespaces={["creators"]}>
      <Breadcrumbs items={crumbs} label={getTranslator(locale, "common")("breadcrumbs")} className="mb-2" />
      <PageHeader title={t(creator.editable ? "edit.title" : "edit.titleMissing")} />
      <CreatorForm
        userId={context.actor.id}
        creator={creatorView(creator)}
        options={await loadEditOptions(context)}
      />
    </ClientMessages>
  );
});
