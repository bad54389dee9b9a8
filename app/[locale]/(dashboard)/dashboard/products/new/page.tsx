import type { Metadata } from "next";
import { PageHeader } from "@/components/layout/page-header";
import { emptyProduct } from "@/components/seller-products/form/form-values";
import { ProductForm } from "@/components/seller-products/form/product-form";
import { getTranslator } from "@/lib/i18n/translator";
import { type PageMetadata, sellerTitle } from "../../../seller-metadata";
import { sellerPage } from "../../../seller-page";
import { loadFormOptions } from "../form-options";

export const generateMetadata = (props: PageMetadata): Promise<Metadata> => sellerTitle(props, "newProduct");

export default sellerPage("newProduct", async ({ locale, context }) => (
  <>
    <PageHeader title={getTranslator(locale, "seller")("form.newTitle")} />
    <ProductForm values={emptyProduct} options={await loadFormOptions(context)} />
  </>
));
