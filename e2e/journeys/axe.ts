import { AxeBuilder } from "@axe-core/playwright";
import { expect, type Page } from "@playwright/test";

const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** What a theme can change. */
const ofColors = ["color-contrast", "link-in-text-block"];

/** The library's own guards, which hand the focus on to where it belongs. */
const focusGuards = "[data-base-ui-focus-guard]";

const builder = (page: Page) => new AxeBuilder({ page }).setLegacyMode().exclude(focusGuards);

/** Soft, so that one run tells of every page. */
async function expectNone(axe: AxeBuilder, where: string): Promise<void> {
  const { violations } = await axe.analyze();
  const found = violations.map(({ id, nodes }) => ({ id, at: nodes.slice(0, 5).map(({ html }) => html) }));
  expect.soft(found, where).toEqual([]);
}

type Look = {
  /** What opens over the page, such as a menu: it is in none of its regions. */
  part?: string;
  colors?: boolean;
};

function allRules(page: Page, { part, colors = true }: Look): AxeBuilder {
  const axe = builder(page).options({
    runOnly: { type: "tag", values: tags },
    rules: {
      // Experimental in axe, and an everyday failure for those who speak to a page: a name without the visible words.
      "label-content-name-mismatch": { enabled: true },
      region: { enabled: part === undefined },
      ...(!colors && Object.fromEntries(ofColors.map((rule) => [rule, { enabled: false }]))),
    },
  });
  return part === undefined ? axe : axe.include(part);
}

/** Axe finds nothing on the page as it stands, or in a part of it. */
export async function expectAccessible(page: Page, where: string, part?: string): Promise<void> {
  await expectNone(allRules(page, { part }), where);
}

/** Axe finds nothing in either theme. The dark changes the colors alone; a language does not, so one is looked at. */
export async function expectAccessibleInBothThemes(page: Page, where: string): Promise<void> {
  const colors = (await page.locator("html").getAttribute("lang")) !== "en";
  await enterTheme(page, "light");
  await expectNone(allRules(page, { colors }), `${where}, light`);
  if (!colors) return;
  await enterTheme(page, "dark");
  await expectNone(builder(page).withRules(ofColors), `${where}, dark`);
}

async function enterTheme(page: Page, theme: "light" | "dark"): Promise<void> {
  await page.emulateMedia({ colorScheme: theme, reducedMotion: "reduce" });
  await expect(page.locator("html")).toHaveClass(new RegExp(`\\b${theme}\\b`));
}
