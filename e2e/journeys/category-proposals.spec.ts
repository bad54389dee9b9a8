import { expect, test } from "@playwright/test";
import { sellerRoutes } from "@/components/dashboard/seller-routes";
import { href } from "@/lib/i18n/href";
import { locales } from "@/lib/i18n/locales";
import { getTranslator } from "@/lib/i18n/translator";
import { expectAccessibleInBothThemes } from "./axe";
import { makeDepartment, openCategories } from "./category-page";
import { compose, enter, registerAdmin, registerSeller } from "./people";
import { openPage, unique } from "./shop";

test.describe.configure({ mode: "parallel" });

for (const locale of locales) {
  test(`a seller proposes, an admin decides, the seller is told, in ${locale}`, async ({ page, browser }) => {
    const [admin, seller] = [await registerAdmin(), await registerSeller()];
    const [child, other, added] = [unique("黑胶"), unique("磁带"), unique("唱针")];
    const from = await makeDepartment(admin, [child, other]);
    const to = await makeDepartment(admin, []);
    const errors = getTranslator(locale, "errors");
    const notices = getTranslator(locale, "notices");
    const { t, row, choose } = await openCategories(page, locale, seller);
    const dialog = page.getByRole("dialog");
    const send = dialog.getByRole("button", { name: t("categories.send") });
    const reason = dialog.getByRole("textbox", { name: t("categories.reason") });

    await choose(from.name, t("categories.addChild"));
    await dialog.getByRole("textbox", { name: t("categories.name") }).fill(added);
    await dialog.getByRole("button", { name: t("categories.create") }).click();
    await expect(row(added)).toBeVisible();
    await expect(row(added).locator('[slot="drag"]')).toHaveCount(0);

    await choose(child, t("categories.proposeMove"));
    await expect(send).toBeDisabled();
    await dialog.getByRole("combobox", { name: t("categories.parent") }).selectOption(to.name);
    await send.click();
    await reason.focus();
    await compose(page, "maijia", "买家在那里找它");
    await send.click();
    await expect(page.getByText(t("categories.sent"))).toBeVisible();

    await choose(child, t("categories.proposeDelete"));
    await reason.fill("没有人用");
    await send.click();
    await expect(dialog).toContainText(errors("proposal.duplicate"));
    await page.keyboard.press("Escape");
    await choose(other, t("categories.proposeRename"));
    await dialog.getByRole("textbox", { name: t("categories.nameEn") }).fill("Cassettes");
    await reason.fill("缺英文名");
    await send.click();
    await expect(dialog).toBeHidden();
    await page.getByRole("link", { name: t("categories.ownProposals", { n: 2 }) }).click();
    const list = page.getByRole("list", { name: t("proposals.title") });
    await expect(list.getByRole("listitem")).toHaveCount(2);
    await expectAccessibleInBothThemes(page, "proposals");

    const desk = await openPage(browser);
    await enter(desk, admin.username);
    await desk.goto(href(locale, sellerRoutes.proposals));
    const queued = (name: string) => desk.getByRole("listitem").filter({ hasText: name });
    await queued(child)
      .getByRole("button", { name: t("proposals.accept") })
      .click();
    await expect(queued(child)).toHaveCount(0);
    const refuse = queued(other).getByRole("button", { name: t("proposals.refuse") });
    await expect(refuse).toBeDisabled();
    await queued(other)
      .getByRole("textbox", { name: t("proposals.answer") })
      .focus();
    await compose(desk, "buyong", "英文名另有安排");
    await refuse.click();
    await expect(queued(other)).toHaveCount(0);
    await desk.close();

    await page.goto(href(locale, sellerRoutes.notices));
    await expect(page.getByText(notices("kind.proposal_accepted", { change: "MOVE" }))).toBeVisible();
    await page.getByRole("link", { name: notices("kind.proposal_refused", { change: "RENAME" }) }).click();
    await expect(list).toContainText("英文名另有安排");
    await page.goto(href(locale, sellerRoutes.categories));
    await expect(row(from.name)).not.toContainText(t("categories.noChildren"));
    const rows = await page.getByRole("row").allTextContents();
    const at = (name: string) => rows.findIndex((text) => text.includes(name));
    expect(at(child)).toBe(at(to.name) + 1);
  });
}
