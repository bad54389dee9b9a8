import { expect, type Locator, type Page, test } from "@playwright/test";
import type { StageName } from "@/components/campaigns/board/board-card-view";
import { sellerRoutes } from "@/components/dashboard/seller-routes";
import { href } from "@/lib/i18n/href";
import { locales } from "@/lib/i18n/locales";
import { getTranslator } from "@/lib/i18n/translator";
import { enter, registerSeller } from "./people";
import { writeToThree } from "./talks";

test.describe.configure({ mode: "parallel" });

for (const locale of locales) {
  test(`talks are moved over the board by pointer and by key, in ${locale}`, async ({ page, context }) => {
    const t = getTranslator(locale, "campaigns");
    const seller = await registerSeller();
    const { taskId, names } = await writeToThree(seller, locale);
    await enter(page, seller.username);
    await page.setViewportSize({ width: 1920, height: 1000 });
    const path = href(locale, sellerRoutes.campaign(taskId));
    const beside = await context.newPage();
    for (const one of [page, beside]) await one.goto(`${path}?view=board`);
    const listIn = (one: Page) => (stage: StageName) =>
      one.getByRole("list", { name: t(`stageName.${stage}`), exact: true });
    const [list, listBeside] = [listIn(page), listIn(beside)];
    const card = (name: string) => page.locator("[data-thread]").filter({ hasText: name });
    const column = (stage: StageName) => list(stage).locator("..");
    const expectIn = (stage: StageName, ...expected: string[]) =>
      expect(list(stage).locator("[data-thread]")).toHaveText(expected);
    const [first, second, third] = names;
    await expect(list("matched").locator("[data-thread]")).toHaveCount(3);

    await drag(page, card(first), column("negotiating"));
    await expectIn("negotiating", first);
    await expect(listBeside("negotiating").locator("[data-thread]")).toHaveText([first]);
    await drag(page, card(second), page.getByRole("heading", { level: 1 }));
    await expect(list("matched").locator("[data-thread]")).toHaveCount(2);

    await card(second).focus();
    await page.keyboard.press("Alt+ArrowRight");
    await page.keyboard.press("Alt+ArrowRight");
    await page.keyboard.press("Alt+ArrowRight");
    await page.keyboard.press("Alt+ArrowLeft");
    await expect(list("replied").getByText(second)).toBeFocused();
    await expect(page.getByRole("status").filter({ hasText: second })).toBeAttached();
    await expect(listBeside("replied").locator("[data-thread]")).toHaveText([second]);
    await expectIn("replied", second);

    // A move that fails is taken back by itself, whatever was moved after it.
    const gate = Promise.withResolvers<void>();
    await page.route("**/api/console/threads/*", (route) => gate.promise.then(() => route.abort()), {
      times: 1,
    });
    await drag(page, card(third), column("cooperating"));
    await expectIn("cooperating", third);
    await drag(page, card(first), column("declined"));
    await expectIn("declined", first);
    gate.resolve();
    const refused = t("board.notMoved", { name: third, stage: t("stageName.cooperating") });
    await expect(page.getByRole("status").filter({ hasText: refused })).toBeAttached();
    await expectIn("matched", third);
    await expectIn("declined", first);
    await page.reload();
    await expectIn("matched", third);
    await expectIn("replied", second);
    await expectIn("declined", first);
  });
}

/** As a hand does: it takes hold, moves in steps, and lets go. */
async function drag(page: Page, from: Locator, to: Locator) {
  await to.scrollIntoViewIfNeeded();
  const source = await from.boundingBox();
  const target = await to.boundingBox();
  if (!source || !target) throw new Error("nothing to drag");
  await page.mouse.move(source.x + 10, source.y + source.height / 2);
  await page.mouse.down();
  await page.mouse.move(target.x + target.width / 2, target.y + target.height / 2, { steps: 8 });
  await page.mouse.up();
}
