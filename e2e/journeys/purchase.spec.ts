import { expect, test } from "@playwright/test";
import { collectProblems, findSellerProduct, password, readStock, signIn } from "./market";

test("a newcomer registers, searches, filters, submits an intent; the seller marks it and the stock falls", async ({
  browser,
  page,
  request,
}) => {
  const quantity = 2;
  const product = await findSellerProduct(request, quantity + 1);
  const before = await readStock(request, product.product_id);
  const problems = collectProblems(page);
  const username = `buyer${Date.now() % 1e9}`;

  await page.goto("/register");
  await page.getByRole("textbox", { name: "用户名", exact: true }).fill(username);
  await page.getByRole("textbox", { name: "密码", exact: true }).fill(password);
  await page.getByRole("textbox", { name: "手机号" }).fill("13900001111");
  await page.getByRole("textbox", { name: "收货地址" }).fill("浙江省杭州市西湖区文一路 1 号");
  await page.getByRole("button", { name: "注册并登录" }).click();
  await expect(page).not.toHaveURL(/register/);

  const words = product.product_name.match(/\p{Script=Han}{2}/u)?.[0] ?? "";
  expect(words).toHaveLength(2);
  const search = page.getByRole("banner").getByRole("searchbox");
  await search.fill(words);
  await search.press("Enter");
  await expect(page).toHaveURL(/\/products\?.*q=/);
  await page.getByLabel("最低价").fill(String(Math.floor(product.price)));
  await page.getByLabel("最高价").fill(String(Math.ceil(product.price)));
  await page.getByLabel("最高价").press("Enter");
  await expect(page).toHaveURL(/min=\d+.*max=\d+/);
  await page.locator(`a[href="/products/${product.product_id}"]`).first().click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(product.product_name);

  await page
    .getByRole("spinbutton", { name: "数量" })
    .or(page.getByLabel("数量"))
    .first()
    .fill(String(quantity));
  await page.getByRole("button", { name: "提交意向" }).click();
  await expect(page.getByTestId("intent-receipt")).toContainText("意向已送达卖家");
  await page.goto("/intents");
  await expect(page.getByRole("main")).toContainText("等待卖家回应");
  expect(await readStock(request, product.product_id)).toBe(before);

  const seller = await (await browser.newContext({ locale: "zh-CN" })).newPage();
  await signIn(seller, "demo-seller");
  await seller.goto("/dashboard/intents?status=pending");
  const card = seller
    .getByRole("row")
    .filter({ hasText: username })
    .filter({ hasText: product.product_name });
  await card.getByRole("button", { name: "标记成交" }).click();
  const marked = seller.waitForResponse((response) => response.url().endsWith("/decision"));
  await seller.getByRole("dialog").getByRole("button", { name: "标记成交" }).click();
  expect((await marked).status()).toBe(200);
  expect(await readStock(request, product.product_id)).toBe(before - quantity);
  await page.reload();
  await page.getByRole("button", { name: "确认收货" }).click();
  await page.getByRole("alertdialog").getByRole("button", { name: "确认收货" }).click();
  await expect(page.getByRole("main").getByText("已收货", { exact: true }).first()).toBeVisible();
  expect(problems).toEqual([]);
});
