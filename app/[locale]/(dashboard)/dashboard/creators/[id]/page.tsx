import { Pencil } from "lucide-react";
import type { Metadata } from "next";
import { AccountTable } from "@/components/creators/account-table";
import { AdminCard } from "@/components/creators/admin-card";
import { AnswersCard } from "@/components/creators/answers-card";
import { ContactCard } from "@/components/creators/contact-card";
import { ProfileFacts } from "@/components/creators/profile-facts";
import { sellerRoutes } from "@/components/dashboard/seller-routes";
import { ClientMessages } from "@/components/layout/client-messages";
import { PageHeader } from "@/components/layout/page-header";
import { Breadcrumbs } from "@/components/ui/breadcrumbs";
import { buttonStyles } from "@/components/ui/button-styles";
import { Link } from "@/components/ui/link";
import { getCategoryTree } from "@/lib/domain/categories/list-categories";
import { getAnswers } from "@/lib/domain/creators/get-answers";
import { href } from "@/lib/i18n/href";
import { localized } from "@/lib/i18n/localized-text";
import { getTranslator } from "@/lib/i18n/translator";
import { type PageMetadata, sellerTitle } from "../../../seller-metadata";
import { type SellerPage, sellerPage } from "../../../seller-page";
import { loadCreator } from "./load-creator";

export const generateMetadata = (props: PageMetadata): Promise<Metadata> => sellerTitle(props, "creator");

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
      <PageHeader
        title={name}
        description={creator.bio || t("profile.noBio")}
        actions={
          <Link href={href(locale, sellerRoutes.creatorEdit(id))} className={buttonStyles()}>
            <Pencil aria-hidden="true" />
            {t(creator.editable ? "edit.open" : "edit.openMissing")}
          </Link>
        }
      />
      <div className="grid grid-cols-1 items-start gap-4 lg:grid-cols-[minmax(0,1fr)_20rem] lg:gap-6">
        <div className="grid min-w-0 grid-cols-1 gap-4 lg:gap-6">
          <ProfileFacts locale={locale} creator={creator} categories={categories} />
          <AccountTable locale={locale} accounts={creator.accounts} />
        </div>
        <div className="grid min-w-0 grid-cols-1 gap-4 lg:gap-6">
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
