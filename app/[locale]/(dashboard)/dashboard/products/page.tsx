import { FileDown, FileUp, History } from "lucide-react";
import type { Metadata } from "next";
import { Suspense } from "react";
import { ListSkeleton } from "@/components/dashboard/list-skeleton";
import { sellerRoutes } from "@/components/dashboard/seller-routes";
import { ClientMessages } from "@/components/layout/client-messages";
import { PageHeader } from "@/components/layout/page-header";
import { DraftList } from "@/components/seller-products/drafts/draft-list";
import { exportPath } from "@/components/seller-products/import/export-path";
import { ProductList } from "@/components/seller-products/product-list";
import { buttonStyles } from "@/components/ui/button-styles";
import { Link } from "@/components/ui/link";
import { listDrafts } from "@/lib/domain/product-drafts/list-drafts";
import { href } from "@/lib/i18n/href";
import { getTranslator } from "@/lib/i18n/translator";
import { idOf } from "@/lib/text/url-values";
import { type PageMetadata, sellerTitle } from "../../seller-metadata";
import { type SellerPage, sellerPage } from "../../seller-page";
import { loadProducts } from "./load-products";
import { readProductQuery } from "./read-product-query";

export const generateMetadata = (props: PageMetadata): Promise<Metadata> => sellerTitle(props, "products");

async function Products(page: SellerPage) {
  return <ProductList locale={page.locale} {...(await loadProducts(page))} />;
}

async function Drafts({ locale, context, search }: SellerPage) {
  const [after, before] = [idOf(search.after), idOf(search.before)];
  const page = await listDrafts(context, { size: 20, after, before });
  return <DraftList locale={locale} userId={context.actor.id} page={page} moved={Boolean(after ?? before)} />;
}

export default sellerPage("products", (page) => {
  const { locale, search } = page;
  const Shown = search.show === "drafts" ? Drafts : Products;
  const t = getTranslator(locale, "products");
  const { filter } = readProductQuery(search);
  return (
    <ClientMessages locale={locale} namespaces={["products", "drafts"]}>
      <PageHeader
        title={t("title")}
        actions={
          <>
            <Link href={href(locale, sellerRoutes.changes)} className={buttonStyles({ variant: "ghost" })}>
              <History aria-hidden="true" />
              {t("history.title")}
            </Link>
            <Link
              href={href(locale, sellerRoutes.productImport)}
              className={buttonStyles({ variant: "ghost" })}
            >
              <FileUp aria-hidden="true" />
              {t("imports.open")}
            </Link>
            <a href={exportPath(filter)} download className={buttonStyles({ variant: "ghost" })}>
              <FileDown aria-hidden="true" />
              {t("imports.export")}
            </a>
            <Link
              href={href(locale, sellerRoutes.newProduct)}
              className={buttonStyles({ variant: "primary" })}
            >
              {t("publish")}
            </Link>
          </>
        }
      />
      <Suspense fallback={<ListSkeleton />}>
        <Shown {...page} />
      </Suspense>
    </ClientMessages>
  );
});
