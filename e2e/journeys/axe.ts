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

/** Axe finds nothing on the page as it stands; a `part` that opens over it, such as a menu, is in none of its regions. */
export async function expectAccessible(page: Page, where: string, part?: string): Promise<void> {
  const axe = builder(page).options({
    runOnly: { type: "tag", values: tags },
    rules: {
      // Experimental in axe, and an everyday failure for those who speak to a page: a name without the visible words.
      "label-content-name-mismatch": { enabled: true },
      region: { enabled: part === undefined },
    },
  });
  await expectNone(part === undefined ? axe : axe.include(part), where);
}

/** Axe finds nothing in either theme; in the dark it looks at the colors alone. */
export async function expectAccessibleInBothThemes(page: Page, where: string): Promise<void> {
  for (const scheme of ["dark", "light"] as const) {
    await page.emulateMedia({ colorScheme: scheme, reducedMotion: "reduce" });
    await expect(page.locator("html")).toHaveClass(new RegExp(`\\b${scheme}\\b`));
    if (scheme === "light") await expectAccessible(page, `${where}, light`);
    else await expectNone(builder(page).withRules(ofColors), `${where}, dark`);
  }
}
