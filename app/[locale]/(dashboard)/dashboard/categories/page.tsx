import type { Metadata } from "next";
import { CategoryTree } from "@/components/categories/category-tree";
import { getCategoryTree } from "@/lib/domain/categories/list-categories";
import { type PageMetadata, sellerTitle } from "../../seller-metadata";
import { type SellerPage, sellerPage } from "../../seller-page";

export const generateMetadata = (props: PageMetadata): Promise<Metadata> => sellerTitle(props, "categories");

const CategoriesPage = async ({ context }: SellerPage) => {
  const tree = await getCategoryTree(context, {});
  const node = ({ id, name, nameEn }: (typeof tree)[number]) => ({ id, name, nameEn });
  return <CategoryTree tree={tree.map((one) => ({ ...node(one), children: one.children.map(node) }))} />;
};

export default sellerPage("categories", CategoriesPage);
