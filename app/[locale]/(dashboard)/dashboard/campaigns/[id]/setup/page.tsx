import type { Metadata } from "next";
import { LiveCampaigns } from "@/components/campaigns/live-campaigns";
import { SetupFrame } from "@/components/campaigns/wizard/setup-frame";
import { furthestStep, setupSteps, stepIndex } from "@/components/campaigns/wizard/setup-steps";
import { sellerRoutes } from "@/components/dashboard/seller-routes";
import { PageHeader } from "@/components/layout/page-header";
import { ProductThumb } from "@/components/seller-products/product-thumb";
import { Breadcrumbs } from "@/components/ui/breadcrumbs";
import { buttonStyles } from "@/components/ui/button-styles";
import { Link } from "@/components/ui/link";
import { getSetupFacts } from "@/lib/domain/campaigns/setup-facts";
import { href } from "@/lib/i18n/href";
import { localized } from "@/lib/i18n/localized-text";
import { getTranslator } from "@/lib/i18n/translator";
import { oneOf } from "@/lib/text/url-values";
import { type PageMetadata, sellerTitle } from "../../../../seller-metadata";
import { sellerPage } from "../../../../seller-page";
import { loadCampaign, taskIdOf } from "../../load-campaign";
import { StepContent } from "./step-content";

export const generateMetadata = (props: PageMetadata): Promise<Metadata> =>
  sellerTitle(props, "campaignSetup");

export default sellerPage("campaignSetup", async ({ locale, context, params, search }) => {
  const t = getTranslator(locale, "campaigns");
  const id = taskIdOf(params);
  const campaign = await loadCampaign(context, id);
  const facts = await getSetupFacts(context, { id });
  const wanted = oneOf(search.step, setupSteps) ?? oneOf(campaign.step, setupSteps) ?? "tags";
  const furthest = furthestStep(campaign, facts);
  const step = stepIndex(wanted) > stepIndex(furthest) ? furthest : wanted;
  const name = localized(locale, campaign.product.product_name, campaign.product.product_name_en);
  const crumbs = [{ label: t("list.title"), href: href(locale, sellerRoutes.campaigns) }, { label: name }];
  return (
    <>
      <LiveCampaigns taskId={id} />
      <Breadcrumbs items={crumbs} label={getTranslator(locale, "common")("breadcrumbs")} className="mb-2" />
      <PageHeader
        title={
          <span className="flex items-center gap-3">
            <ProductThumb
              url={campaign.product.image}
              placeholder={campaign.product.image_placeholder}
              className="size-11 shrink-0"
            />
            <span className="wrap-anywhere line-clamp-2 text-lg">{t("setup.title", { name })}</span>
          </span>
        }
        actions={
          campaign.status !== "draft" && (
            <Link
              href={href(locale, sellerRoutes.campaign(id))}
              className={buttonStyles({ variant: "ghost" })}
            >
              {t("list.open")}
            </Link>
          )
        }
      />
      <SetupFrame campaign={campaign} step={step} facts={facts}>
        <StepContent step={step} campaign={campaign} context={context} />
      </SetupFrame>
    </>
  );
});
