import type { Metadata } from "next";
import { ClientMessages } from "@/components/layout/client-messages";
import { PageHeader } from "@/components/layout/page-header";
import { asNew, formValues } from "@/components/seller-products/form/form-values";
import { ProductForm } from "@/components/seller-products/form/product-form";
import { productEditView } from "@/lib/contracts/console/product-edit";
import { getManagedProduct } from "@/lib/domain/catalog/get-managed-product";
import type { ProductDetail } from "@/lib/domain/catalog/product-select";
import type { SignedIn } from "@/lib/domain/context";
import { DomainError } from "@/lib/domain/errors";
import { getTranslator } from "@/lib/i18n/translator";
import { idOf } from "@/lib/text/url-values";
import { type PageMetadata, sellerTitle } from "../../../seller-metadata";
import { sellerPage } from "../../../seller-page";
import { loadFormOptions } from "../form-options";

export const generateMetadata = (props: PageMetadata): Promise<Metadata> => sellerTitle(props, "newProduct");

/** What is copied; of one that has been deleted meanwhile there may still be what was typed. */
async function loadCopied(context: SignedIn, id: number | null): Promise<ProductDetail | undefined> {
  if (id === null) return undefined;
  try {
    return await getManagedProduct(context, { id });
  } catch (error) {
    if (error instanceof DomainError && error.kind === "not_found") return undefined;
    throw error;
  }
}

export default sellerPage("newProduct", async ({ locale, context, search }) => {
  const copied = idOf(search.copy) ?? null;
  const product = await loadCopied(context, copied);
  return (
    <ClientMessages locale={locale} namespaces={["drafts"]}>
      <PageHeader title={getTranslator(locale, "seller")("form.newTitle")} />
      <ProductForm
        key={copied}
        userId={context.actor.id}
        opened={{ copied }}
        start={product && asNew(formValues(productEditView(product)))}
        options={await loadFormOptions(context, product)}
      />
    </ClientMessages>
  );
});
