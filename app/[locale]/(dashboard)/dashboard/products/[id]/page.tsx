import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { sellerRoutes } from "@/components/dashboard/seller-routes";
import { PageHeader } from "@/components/layout/page-header";
import { TakeDownBanner } from "@/components/moderation/take-down-banner";
import { ProductForm } from "@/components/seller-products/form/product-form";
import { ProductHistory } from "@/components/seller-products/history/product-history";
import { managedProduct } from "@/components/seller-products/managed-product";
import { ProductActions } from "@/components/seller-products/product-actions";
import { ProductStatus } from "@/components/seller-products/product-status";
import { Breadcrumbs } from "@/components/ui/breadcrumbs";
import { productEditView } from "@/lib/contracts/console/product-edit";
import { getManagedProduct } from "@/lib/domain/catalog/get-managed-product";
import { getHistories } from "@/lib/domain/catalog/product-history";
import type { ProductDetail } from "@/lib/domain/catalog/product-select";
import { DomainError } from "@/lib/domain/errors";
import { listStatements } from "@/lib/domain/moderation/list-statements";
import { href } from "@/lib/i18n/href";
import { getTranslator } from "@/lib/i18n/translator";
import { idOf } from "@/lib/text/url-values";
import { type PageMetadata, sellerTitle } from "../../../seller-metadata";
import { type SellerPage, sellerPage } from "../../../seller-page";
import { loadFormOptions } from "../form-options";

export const generateMetadata = (props: PageMetadata): Promise<Metadata> => sellerTitle(props, "product");

async function loadProduct({ context, params }: SellerPage): Promise<ProductDetail> {
  const id = idOf(params.id);
  if (!id) notFound();
  try {
    return await getManagedProduct(context, { id });
  } catch (error) {
    if (error instanceof DomainError && error.kind === "not_found") notFound();
    throw error;
  }
}

export default sellerPage("product", async (page) => {
  const { locale, context } = page;
  const t = getTranslator(locale, "seller");
  const product = await loadProduct(page);
  const managed = managedProduct(locale, product);
  const crumbs = [
    { label: t("products.title"), href: href(locale, sellerRoutes.products) },
    { label: managed.name },
  ];
  return (
    <>
      <Breadcrumbs items={crumbs} label={getTranslator(locale, "common")("breadcrumbs")} className="mb-2" />
      <PageHeader
        title={t("form.editTitle")}
        actions={
          <>
            <ProductStatus locale={locale} product={product} />
            <ProductActions product={managed} />
          </>
        }
      />
      <TakeDownBanner
        locale={locale}
        statements={await listStatements(context, { productId: product.id })}
        now={context.clock()}
      />
      <ProductForm
        key={product.id}
        userId={context.actor.id}
        opened={{ product: productEditView(product) }}
        options={await loadFormOptions(context, product)}
      />
      <ProductHistory
        locale={locale}
        product={product}
        histories={await getHistories(context, { id: product.id })}
      />
    </>
  );
});
