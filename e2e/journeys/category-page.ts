import { expect, type Locator, type Page } from "@playwright/test";
import { call } from "@/lib/api/client";
import { addCategory } from "@/lib/contracts/console/categories";
import { href } from "@/lib/i18n/href";
import type { Locale } from "@/lib/i18n/locales";
import { getTranslator } from "@/lib/i18n/translator";
import { caller, enter, type Person } from "./people";
import { unique } from "./shop";

/** A department over the API with categories of these names in it. */
export async function makeDepartment(admin: Person, children: readonly string[]) {
  const make = async (parent_id: number | null, name: string) =>
    (await call(addCategory, { body: { parent_id, name } }, caller(admin))).category_id;
  const name = unique("旧物");
  const id = await make(null, name);
  const ids: number[] = [];
  for (const child of children) ids.push(await make(id, child));
  return { name, id, ids };
}

/** The page of categories as somebody sees it. */
export async function openCategories(page: Page, locale: Locale, person: Person) {
  const t = getTranslator(locale, "taxonomy");
  await enter(page, person.username);
  await page.goto(href(locale, "/dashboard/categories"));
  const tree = page.getByRole("treegrid", { name: t("categories.label") });
  const row = (name: string) => tree.getByRole("row").filter({ hasText: name });
  const choose = async (name: string, action: string) => {
    await page.getByRole("button", { name: t("categories.more", { name }) }).click();
    await page.getByRole("menuitem", { name: action, exact: true }).click();
  };
  /** Which of these names stand in the tree, in its order. */
  const order = async (...names: string[]) => {
    const rows = await tree.getByRole("row").allTextContents();
    return rows.flatMap((text) => names.filter((name) => text.includes(name)));
  };
  return { t, tree, row, choose, order };
}

/** Takes a row by its handle with the keyboard to the place whose label fits, and lets it go there. */
export async function dragByKey(page: Page, row: Locator, place: RegExp): Promise<void> {
  // A tree that gets the focus for the first time moves it on to its first row.
  await expect(async () => {
    await row.locator('[slot="drag"]').focus();
    await page.keyboard.press("Enter");
    await expect(page.locator("[data-dragging]")).not.toHaveCount(0, { timeout: 2000 });
  }).toPass();
  const labels: string[] = [];
  for (let step = 0; step < 40 && !place.test(labels.at(-1) ?? ""); step++) {
    if (step > 0) await page.keyboard.press("ArrowUp");
    labels.push(await settledLabel(page, labels.at(-1)));
  }
  expect(labels.at(-1), labels.join(" | ")).toMatch(place);
  await page.keyboard.press("Enter");
}

/** What has the focus is called; it moves a moment after the key. */
async function settledLabel(page: Page, before: string | undefined): Promise<string> {
  const read = () =>
    page.evaluate(() => {
      const active = document.activeElement;
      return active?.getAttribute("aria-label") ?? "";
    });
  for (let tries = 0; tries < 20; tries++) {
    const label = await read();
    if (label !== before) return label;
    await page.waitForTimeout(25);
  }
  return read();
}

/** As a hand does: it takes hold, moves in steps, and lets go in the middle. */
export async function dragByHand(page: Page, from: Locator, to: Locator): Promise<void> {
  await to.scrollIntoViewIfNeeded();
  const source = await from.locator('[slot="drag"]').boundingBox();
  const target = await to.boundingBox();
  if (!source || !target) throw new Error("nothing to drag");
  await page.mouse.move(source.x + source.width / 2, source.y + source.height / 2);
  await page.mouse.down();
  await page.mouse.move(target.x + target.width / 2, target.y + target.height / 2, { steps: 8 });
  await page.mouse.move(target.x + target.width / 2 + 2, target.y + target.height / 2, { steps: 2 });
  await page.mouse.up();
}
