import { expect, type Page, test } from "@playwright/test";
import { sellerRoutes } from "@/components/dashboard/seller-routes";
import { call } from "@/lib/api/client";
import { getManagedProduct } from "@/lib/contracts/console/products";
import { href } from "@/lib/i18n/href";
import { type Locale, locales } from "@/lib/i18n/locales";
import { getTranslator } from "@/lib/i18n/translator";
import { expectAccessible } from "./axe";
import { caller, compose, enter, publishAs, registerSeller } from "./people";
import { drawPicture, expectDrawn, expectFits } from "./shop";

/** A product of somebody who is signed in, in the editor. */
async function arrange(page: Page, locale: Locale) {
  const seller = await registerSeller();
  const id = await publishAs(seller);
  await enter(page, seller.username);
  await page.goto(href(locale, sellerRoutes.product(id)));
  const params = { product_id: String(id) };
  return { now: () => call(getManagedProduct, { params }, caller(seller)) };
}

/** Pastes into the focused field, as the browser does from a clipboard that all pages share. */
const paste = (page: Page, text: string) =>
  page.evaluate((pasted) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData("text/plain", pasted);
    const event = new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true });
    document.activeElement?.dispatchEvent(event);
  }, text);

const pastePicture = (page: Page, bytes: Iterable<number>) =>
  page.evaluate((pasted) => {
    const clipboardData = new DataTransfer();
    clipboardData.items.add(new File([Uint8Array.from(pasted)], "image.png", { type: "image/png" }));
    const event = new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true });
    document.body.dispatchEvent(event);
  }, Array.from(bytes));

/** How wide a stored picture is for its height. */
const ratioOf = (page: Page, url: string) =>
  page.evaluate(async (address) => {
    const { width, height } = await createImageBitmap(await (await fetch(address)).blob());
    return width / height;
  }, url);

/** What Excel puts on the clipboard, with what people write into prices. */
const block = '￥1,299\t3\n１０９\t5\n面议\t6\n99.5元\t7\n88\t８\n"77"\t9\r\n';

for (const locale of locales) {
  const t = getTranslator(locale, "seller");
  const save = (page: Page) => page.getByRole("button", { name: t("form.save"), exact: true });
  const sheetOf = (page: Page) => page.getByRole("table", { name: t("form.sheet.title") });
  const cell = (page: Page, name: string, column: "price" | "stock") =>
    sheetOf(page).getByRole("textbox", {
      name: t("form.sheet.cell", { name, column: t(`form.${column}`) }),
      exact: true,
    });
  const attribute = (page: Page, n: number) =>
    page.getByRole("textbox", { name: t("form.attributeName", { n }), exact: true });
  const values = (page: Page, name: string) =>
    page.getByRole("textbox", { name: t("form.matrix.values", { name }), exact: true });

  /** Two colors in three sizes. */
  async function combine(page: Page) {
    await page.getByRole("button", { name: t("form.addOptions") }).click();
    await attribute(page, 1).focus();
    await compose(page, "yanse", "颜色");
    await values(page, "颜色").focus();
    await compose(page, "hong", "红");
    await page.keyboard.press("Enter");
    await values(page, "颜色").fill("蓝");
    await page.keyboard.press("Enter");
    await page.getByRole("button", { name: t("form.addAttribute") }).click();
    await attribute(page, 2).fill("尺寸");
    await values(page, "尺寸").focus();
    await paste(page, "S、M，L");
    const rows = sheetOf(page).getByRole("rowheader");
    await expect(rows).toHaveText([/红 · S/, "红 · M", "红 · L", "蓝 · S", "蓝 · M", "蓝 · L"]);
    return rows;
  }

  test.describe(`options in ${locale}`, () => {
    test("are combined of attributes, and priced by what Excel copies", async ({ page }) => {
      const { now } = await arrange(page, locale);
      const rows = await combine(page);
      await expect(cell(page, "蓝 · L", "price")).toHaveValue("66");
      await values(page, "尺寸").fill(Array.from({ length: 100 }, (_, n) => `码${n}`).join("，"));
      await page.keyboard.press("Enter");
      await expect(page.getByText(t("form.matrix.tooMany", { total: 206, max: 200 }))).toBeVisible();
      await values(page, "尺寸").fill("");

      await cell(page, "红 · S", "price").focus();
      await paste(page, block);
      await expect(page.getByText(t("form.sheet.pasted", { n: 10 }))).toBeVisible();
      await expect(page.getByText(t("form.sheet.bad", { n: 1 }))).toBeVisible();
      await expect(page.getByText(t("form.sheet.locked", { n: 1 }))).toBeVisible();
      await page.keyboard.press("Control+z");
      await expect(cell(page, "红 · S", "price")).toHaveValue("66");
      await expect(cell(page, "蓝 · L", "stock")).toHaveValue("");
      await paste(page, block);
      await expect(cell(page, "红 · S", "price")).toHaveValue("1299");
      await page.keyboard.press("ArrowDown");
      await expect(cell(page, "红 · M", "price")).toBeFocused();
      await page.keyboard.press("Enter");
      await expect(cell(page, "红 · L", "price")).toBeFocused();
      await page.keyboard.press("Control+d");
      await expect(cell(page, "红 · L", "price")).toHaveValue("109");
      await page.keyboard.press("ArrowRight");
      await expect(cell(page, "红 · L", "stock")).toBeFocused();

      const fill = page.getByRole("group", { name: t("form.sheet.fill") });
      await fill
        .getByRole("combobox", { name: t("form.sheet.fillFor") })
        .selectOption(t("form.sheet.fillValue", { name: "颜色", value: "蓝" }));
      await fill.getByRole("textbox", { name: t("form.sheet.fillWith") }).fill("８０");
      await fill.getByRole("button", { name: t("form.sheet.fillSubmit"), exact: true }).click();
      await expect(cell(page, "蓝 · M", "price")).toHaveValue("80");
      await page.getByRole("button", { name: t("form.sheet.leaveOut", { name: "蓝 · L" }) }).click();
      await expect(rows).toHaveCount(5);
      await expectAccessible(page, `the sheet in ${locale}`);
      await page.setViewportSize({ width: 360, height: 740 });
      await expectFits(page);
      await save(page).click();
      await expect(page.getByText(t("form.saved"), { exact: true })).toBeVisible();
      expect((await now()).skus.map(({ price, stock_quantity }) => [price, stock_quantity])).toEqual([
        [1299, 2],
        [109, 5],
        [109, 6],
        [80, 7],
        [80, 8],
      ]);
      await page.reload();
      await expect(rows).toHaveText([/红 · S/, "红 · M", "红 · L", "蓝 · S", "蓝 · M"]);
      await expect(cell(page, "蓝 · M", "price")).toHaveValue("80");
    });

    test("are copied over several cells, and come back with the value that took them out", async ({
      page,
    }) => {
      const { now } = await arrange(page, locale);
      const rows = await combine(page);
      await cell(page, "红 · M", "stock").focus();
      await paste(page, "3\n4\n5\n6\n7");
      await expect(cell(page, "蓝 · L", "stock")).toHaveValue("7");
      await page.keyboard.press("Shift+ArrowDown");
      await expect(page.getByText(t("form.sheet.selected", { rows: 2, columns: 1 }))).toBeVisible();
      const copied = await page.evaluate(() => {
        const clipboardData = new DataTransfer();
        const event = new ClipboardEvent("copy", { clipboardData, bubbles: true, cancelable: true });
        document.activeElement?.dispatchEvent(event);
        return clipboardData.getData("text/plain");
      });
      expect(copied).toBe("3\n4");
      await save(page).click();
      await expect(page.getByText(t("form.saved"), { exact: true })).toBeVisible();
      const ids = (await now()).skus.map(({ sku_id }) => sku_id);

      await page.reload();
      await page.getByRole("button", { name: t("form.matrix.removeValue", { value: "蓝" }) }).click();
      await expect(rows).toHaveCount(3);
      const retired = page.getByText(t("form.matrix.retired", { n: 3, stock: 18 }));
      await expect(retired).toBeVisible();
      await page.reload();
      await expect(page.getByText(t("form.restored"))).toBeVisible();
      await expect(retired).toBeVisible();
      await values(page, "颜色").fill("蓝");
      await page.keyboard.press("Enter");
      await expect(rows).toHaveCount(6);
      await expect(retired).toBeHidden();
      await cell(page, "蓝 · L", "price").fill("99");
      await save(page).click();
      await expect(page.getByText(t("form.saved"), { exact: true })).toBeVisible();
      expect((await now()).skus.map(({ sku_id }) => sku_id)).toEqual(ids);
    });

    test("have pictures that are pasted and cropped by keys; HEIC is refused with a reason", async ({
      page,
    }) => {
      const { now } = await arrange(page, locale);
      const picture = page.getByRole("img", { name: t("form.picture", { n: 1, total: 1 }) });
      await expect(page.getByRole("heading", { name: t("form.editTitle") })).toBeVisible();
      await pastePicture(page, (await drawPicture("seagreen", "gold")).buffer);
      await expectDrawn(picture);
      await page
        .locator('input[type="file"]')
        .setInputFiles({ name: "IMG_1.HEIC", mimeType: "image/heic", buffer: Buffer.from("no picture") });
      await expect(page.getByText(t("form.heic"))).toBeVisible();
      await page.getByRole("button", { name: t("form.dismiss", { name: "IMG_1.HEIC" }) }).click();

      await page.getByRole("button", { name: t("form.cropPicture", { n: 1 }) }).click();
      const dialog = page.getByRole("dialog", { name: t("form.crop.title") });
      await dialog.getByRole("button", { name: t("form.crop.fourThree") }).click();
      await dialog.getByRole("button", { name: t("form.crop.rotate") }).click();
      await dialog.getByLabel(t("form.crop.area")).focus();
      await page.keyboard.press("ArrowDown");
      await expectAccessible(page, `cropping in ${locale}`, '[role="dialog"]');
      await dialog.getByRole("button", { name: t("form.crop.apply"), exact: true }).click();
      await expect(dialog).toBeHidden();
      await expectDrawn(picture);
      await save(page).click();
      await expect(page.getByText(t("form.saved"), { exact: true })).toBeVisible();
      const [stored] = (await now()).images;
      expect(Math.abs((await ratioOf(page, stored?.image_url ?? "")) - 4 / 3)).toBeLessThan(0.01);
      await page.reload();
      await expectDrawn(picture);
    });
  });
}
