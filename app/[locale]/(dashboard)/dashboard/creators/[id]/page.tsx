import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { AccountTable } from "@/components/creators/account-table";
import { AdminCard } from "@/components/creators/admin-card";
import { AnswersCard } from "@/components/creators/answers-card";
import { ContactCard } from "@/components/creators/contact-card";
import { ProfileFacts } from "@/components/creators/profile-facts";
import { sellerRoutes } from "@/components/dashboard/seller-routes";
import { ClientMessages } from "@/components/layout/client-messages";
import { PageHeader } from "@/components/layout/page-header";
import { Breadcrumbs } from "@/components/ui/breadcrumbs";
import { getCategoryTree } from "@/lib/domain/categories/list-categories";
import { getAnswers } from "@/lib/domain/creators/get-answers";
import { getCreator } from "@/lib/domain/creators/get-creator";
import { DomainError } from "@/lib/domain/errors";
import { href } from "@/lib/i18n/href";
import { localized } from "@/lib/i18n/localized-text";
import { getTranslator } from "@/lib/i18n/translator";
import { idOf } from "@/lib/text/url-values";
import { type PageMetadata, sellerTitle } from "../../../seller-metadata";
import { type SellerPage, sellerPage } from "../../../seller-page";

export const generateMetadata = (props: PageMetadata): Promise<Metadata> => sellerTitle(props, "creator");

async function loadCreator({ context, params }: SellerPage) {
  const id = idOf(params.id);
  if (!id) notFound();
  try {
    return await getCreator(context, { id });
  } catch (error) {
    if (error instanceof DomainError && error.kind === "not_found") notFound();
    throw error;
  }
}

async function categoryNames({ locale, context }: SellerPage, ids: readonly number[]): Promise<string[]> {
  const tree = await getCategoryTree(context, {});
  const all = tree.flatMap((parent) => [parent, ...parent.children]);
  return ids.flatMap((id) => {
    const found = all.find((category) => category.id === id);
    return found ? [localized(locale, found.name, found.nameEn)] : [];
  });
}

const CreatorPage = async (page: SellerPage) => {
  const { locale, isAdmin, context } = page;
  const t = getTranslator(locale, "creators");
  const creator = await loadCreator(page);
  const [answers, categories] = await Promise.all([
    getAnswers(context, { id: creator.id }),
    categoryNames(page, creator.categoryIds),
  ]);
  const { id, name, channels, doNotContact } = creator;
  const list = href(locale, sellerRoutes.creators);
  return (
    <ClientMessages locale={locale} namespaces={["creators"]}>
      <Breadcrumbs
        items={[{ label: t("title"), href: list }, { label: name }]}
        label={getTranslator(locale, "common")("breadcrumbs")}
        className="mb-2"
      />
      <PageHeader title={name} description={creator.bio || t("profile.noBio")} />
      <div className="grid grid-cols-1 items-start gap-4 lg:grid-cols-[minmax(0,1fr)_20rem] lg:gap-6">
        <div className="grid gap-4 lg:gap-6">
          <ProfileFacts locale={locale} creator={creator} categories={categories} />
          <AccountTable locale={locale} accounts={creator.accounts} />
        </div>
        <div className="grid gap-4 lg:gap-6">
          <AnswersCard locale={locale} answers={answers} />
          {isAdmin ? (
            <AdminCard id={id} name={name} list={list} />
          ) : (
            <ContactCard id={id} name={name} reachable={channels.length > 0} doNotContact={doNotContact} />
          )}
        </div>
      </div>
    </ClientMessages>
  );
};

export default sellerPage("creator", CreatorPage);
