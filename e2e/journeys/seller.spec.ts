import { expect, test } from "@playwright/test";
import { collectProblems, signIn } from "./market";
import { drawPicture, expectDrawn, findRow, openPage, publish, unique } from "./shop";

test("a seller publishes, edits, takes down and lists again; visitors see each step", async ({
  browser,
  page,
}) => {
  const name = unique("手编竹篮");
  const problems = collectProblems(page);
  await signIn(page, "demo-seller");
  await page.goto("/dashboard/products/new");
  await page.getByRole("textbox", { name: "商品名称" }).fill(name);
  await page.locator('input[type="file"]').setInputFiles(await drawPicture("#f3e7d3", "#b9572e"));
  await expectDrawn(page.getByRole("img", { name: "第 1 张图片，共 1 张" }));
  await page.getByRole("combobox", { name: "一级分类" }).selectOption("家居生活");
  await page.getByRole("combobox", { name: "二级分类" }).selectOption({ index: 1 });
  await page.getByRole("button", { name: "添加规格" }).click();
  await page.getByPlaceholder("如：颜色").fill("尺寸");
  await page.getByRole("textbox", { name: "尺寸的值" }).fill("小号，大号");
  await page.keyboard.press("Enter");
  const options = [
    { value: "小号", price: "68", stock: "4" },
    { value: "大号", price: "98.5", stock: "2" },
  ];
  for (const { value, price, stock } of options) {
    const option = page.getByRole("table", { name: "规格表" }).getByRole("row", { name: value });
    await option.getByRole("textbox", { name: "价格" }).fill(price);
    await option.getByRole("textbox", { name: "库存" }).fill(stock);
  }
  await page.getByRole("textbox", { name: "描述" }).fill("**毛竹** 手编，可以放面包和水果。");
  await page.getByRole("button", { name: "发布", exact: true }).click();
  await expect(page).toHaveURL(/\/dashboard\/products$/);

  const row = await findRow(page, name);
  await expect(row).toContainText("在售");
  await expect(row).toContainText("2 种规格");
  await expect(row.getByRole("cell").nth(4)).toContainText("6");

  const visitor = await openPage(browser);
  const complaints = collectProblems(visitor);
  await visitor.goto(`/products?q=${encodeURIComponent(name)}`);
  await visitor.locator('main a[href^="/products/"]', { hasText: name }).first().click();
  await expect(visitor.getByRole("heading", { level: 1 })).toHaveText(name);
  const url = visitor.url();
  await expectDrawn(visitor.getByRole("main").locator('img[src^="/media/"]').first());
  await expect(visitor.getByRole("main")).toContainText("大号");
  await expect(visitor.locator("strong", { hasText: "毛竹" })).toBeVisible();

  await row.getByRole("link", { name, exact: true }).click();
  const small = page.getByRole("table", { name: "规格表" }).getByRole("row", { name: "小号" });
  await small.getByRole("textbox", { name: "价格" }).fill("59.9");
  await small.getByRole("button", { name: "调整库存" }).click();
  const adjusting = page.getByRole("dialog", { name: "调整库存" });
  await adjusting.getByRole("combobox", { name: "方式" }).selectOption("改为");
  await adjusting.getByRole("textbox", { name: "件数" }).fill("1");
  await adjusting.getByRole("button", { name: "保存库存" }).click();
  await expect(small).toContainText("1 件");
  await page.getByRole("link", { name: "客户" }).click();
  await page.getByRole("alertdialog").getByRole("button", { name: "取消" }).click();
  await page.getByRole("button", { name: "保存修改" }).click();
  await expect(page.getByRole("button", { name: "保存修改" })).toBeHidden();
  await visitor.goto(url);
  await expect(visitor.getByRole("main")).toContainText("59.9");
  await expect(visitor.getByRole("main")).toContainText("毛竹");

  const reason = "竹篾开裂，先修一修";
  await (await findRow(page, name)).hover();
  await row.getByRole("button", { name: /更多操作/ }).click();
  await page.getByRole("menuitem", { name: "下架" }).click();
  await page.getByRole("alertdialog").getByRole("textbox", { name: "下架原因" }).fill(reason);
  await page.getByRole("alertdialog").getByRole("button", { name: "下架" }).click();
  await expect(row).toContainText("已下架");
  await expect(row).toContainText(`下架原因：${reason}`);
  expect((await visitor.request.get(url)).status()).toBe(404);

  await row.hover();
  await row.getByRole("button", { name: /更多操作/ }).click();
  await page.getByRole("menuitem", { name: "重新上架" }).click();
  await page.getByRole("alertdialog").getByRole("textbox", { name: "上架备注" }).fill("修好了");
  await page.getByRole("alertdialog").getByRole("button", { name: "重新上架" }).click();
  await expect(row).toContainText("在售");
  await expect(row).toContainText("上架备注：修好了");
  expect((await visitor.goto(url))?.status()).toBe(200);
  expect([...problems, ...complaints]).toEqual([]);
});

test("a seller marks an intent failed and the buyer reads why", async ({ browser, page, request }) => {
  const name = unique("竹编灯罩");
  const id = await publish(request, name);
  const buyer = await openPage(browser, "demo-buyer");
  const problems = [collectProblems(page), collectProblems(buyer)];
  await buyer.goto(`/products/${id}`);
  await buyer.getByRole("button", { name: "提交意向" }).click();
  await expect(buyer.getByTestId("intent-receipt")).toContainText("意向已送达卖家");

  await signIn(page, "demo-seller");
  await page.goto(`/dashboard/intents?status=pending&product=${id}`);
  const card = page.getByRole("row").filter({ hasText: name });
  await card.getByRole("button", { name: "标记未成交" }).click();
  const note = "已经被邻居买走了，抱歉";
  await page.getByRole("dialog").getByRole("textbox", { name: "给买家的备注" }).fill(note);
  await page.getByRole("dialog").getByRole("button", { name: "标记未成交" }).click();
  await expect(page.getByText("已标记未成交")).toBeVisible();
  await expect(card).toHaveCount(0);
  await page.goto(`/dashboard/intents?product=${id}`);
  await card.getByRole("link", { name }).click();
  await expect(page.getByRole("list", { name: "经过" })).toContainText(note);

  await buyer.goto("/intents");
  await expect(buyer.getByRole("article", { name })).toContainText(note);
  expect(problems.flat()).toEqual([]);
});
