import { expect, test } from "@playwright/test";
import { Validator } from "@seriousme/openapi-schema-validator";
import { z } from "zod";
import { contracts } from "@/lib/contracts/all";
import { href } from "@/lib/i18n/href";
import { locales } from "@/lib/i18n/locales";
import { getTranslator } from "@/lib/i18n/translator";
import { expectFits } from "./shop";

const paths = z.object({ paths: z.record(z.string(), z.record(z.string(), z.unknown())) });

for (const locale of locales) {
  const t = getTranslator(locale, "docs");

  for (const { contract, operations } of contracts) {
    const { name, title } = contract;

    test(`${name} is read from the index, has every operation and its document, in ${locale}`, async ({
      page,
    }) => {
      await page.goto(href(locale, "/docs/api"));
      const heading = page.getByRole("heading", { name: title, exact: true });
      const card = page.getByRole("main").getByRole("listitem").filter({ has: heading });
      await expect(card).toContainText(t("operations", { count: operations.length }));
      await card.getByRole("link", { name: title, exact: true }).press("Enter");
      await expect(page.getByRole("heading", { level: 1 })).toHaveText(`${title} API`);
      await expect(page).toHaveURL(new RegExp(`${href(locale, `/docs/api/${name}`)}$`));
      const sections = await page
        .locator("section[id]")
        .evaluateAll((nodes) => nodes.map((node) => [node.id, node.textContent] as const));
      for (const { name: id, path } of operations) expect(new Map(sections).get(id)).toContain(path);

      const address = await page.getByRole("link", { name: t("download") }).getAttribute("href");
      const document = await (await page.request.get(address ?? "")).json();
      const validator = new Validator();
      const { valid } = await validator.validate(structuredClone(document));
      expect([valid, validator.version]).toEqual([true, "3.1"]);
      const described = Object.values(paths.parse(document).paths).flatMap(Object.keys);
      expect(described.length).toBeGreaterThanOrEqual(operations.length);
    });
  }

  test(`an operation has an address of its own, in ${locale}`, async ({ page }) => {
    const [storefront] = contracts;
    const last = storefront.operations.at(-1);
    await page.goto(href(locale, "/docs/api/storefront"));
    const entry = page.getByRole("navigation", { name: t("contracts") }).locator(`a[href="#${last?.name}"]`);
    await entry.click();
    await expect(page.locator(`section#${last?.name}`)).toBeInViewport();
    await page.goto(href(locale, `/docs/api/storefront#${last?.name}`));
    await expect(page.locator(`section#${last?.name}`)).toBeInViewport();
  });

  test(`on a phone nothing is wider than the page, and the answer unfolds, in ${locale}`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    for (const { contract } of contracts) {
      await page.goto(href(locale, `/docs/api/${contract.name}`));
      await expectFits(page);
    }
    const answer = page.getByText(t("groups.answer")).first();
    await answer.click();
    await expect(page.locator("details[open]", { has: answer }).getByRole("table")).toBeVisible();
  });
}

test("an API that does not exist is missed", async ({ page }) => {
  expect((await page.goto("/docs/api/nothing"))?.status()).toBe(404);
  expect((await page.request.get("/api/openapi/nothing.json")).status()).toBe(404);
});
