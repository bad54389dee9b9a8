import { expect, type Page } from "@playwright/test";
import { sellerRoutes } from "@/components/dashboard/seller-routes";
import { href } from "@/lib/i18n/href";
import type { Locale } from "@/lib/i18n/locales";
import { getTranslator } from "@/lib/i18n/translator";

export const campaignTexts = (locale: Locale) => getTranslator(locale, "campaigns");
export type CampaignTexts = ReturnType<typeof campaignTexts>;

type Step = "filters" | "preview" | "message" | "budget" | "rehearsal";

/** Goes on to a step of a campaign's setup; it has the focus then. */
export async function goOn(page: Page, t: CampaignTexts, step: Step) {
  await page.getByRole("button", { name: t("setup.next", { step: t(`step.${step}`) }) }).click();
  await expect(page).toHaveURL(new RegExp(`step=${step}`));
  await expect(page.getByRole("heading", { level: 2, name: t(`step.${step}`) })).toBeFocused();
}

export const expectSaved = (page: Page, t: CampaignTexts) =>
  expect(page.getByText(t("save.saved"), { exact: true })).toBeVisible();

/** From the list of products to the setup of a campaign for one of them. */
export async function beginCampaign(page: Page, locale: Locale, product: string) {
  const seller = getTranslator(locale, "seller");
  await page.goto(href(locale, sellerRoutes.products));
  await page.getByRole("button", { name: seller("actions.more", { name: product }) }).click();
  await page.getByRole("menuitem", { name: seller("actions.findCreators") }).click();
  await expect(page).toHaveURL(/\/campaigns\/[0-9a-f-]{36}\/setup$/);
}

/** Approves so many invitations at once, which is possible after they were read. */
export async function approveRest(page: Page, t: CampaignTexts, count: number) {
  const waiting = page.getByRole("button", { name: new RegExp(t("drafts.delivery.draft")) });
  await expect(waiting).toHaveCount(count);
  const approveAll = page.getByRole("button", { name: t("drafts.approveAll", { n: count }) });
  await expect(approveAll).toBeDisabled();
  for (let index = 0; index < count; index++) await waiting.nth(index).click();
  await approveAll.click();
  await expect(waiting).toHaveCount(0);
}

/** From the invitations over budget and rehearsal to the start, which leads to the campaign. */
export async function startCampaign(page: Page, t: CampaignTexts) {
  await goOn(page, t, "budget");
  await expect(page.getByText(t("budget.today", { n: 3 }))).toBeVisible();
  await goOn(page, t, "rehearsal");
  await expect(page.getByText(t("rehearsal.simulated"), { exact: true })).toBeVisible();
  await page.getByRole("button", { name: t("start.button") }).click();
  await expect(page).toHaveURL(/\/campaigns\/[0-9a-f-]{36}$/);
}
