import type { Metadata } from "next";
import { CategoryTree } from "@/components/categories/category-tree";
import { ClientMessages } from "@/components/layout/client-messages";
import { countProposals } from "@/lib/domain/categories/proposals/list-proposals";
import { readShelves } from "@/lib/domain/categories/read-shelves";
import { type PageMetadata, sellerTitle } from "../../seller-metadata";
import { type SellerPage, sellerPage } from "../../seller-page";

export const generateMetadata = (props: PageMetadata): Promise<Metadata> => sellerTitle(props, "categories");

const CategoriesPage = async ({ locale, context, isAdmin }: SellerPage) => {
  const [tree, waiting] = await Promise.all([readShelves(context), countProposals(context)]);
  return (
    <ClientMessages locale={locale} namespaces={["taxonomy"]}>
      <CategoryTree tree={tree} arranges={isAdmin} waiting={waiting} />
    </ClientMessages>
  );
};

export default sellerPage("categories", CategoriesPage);
