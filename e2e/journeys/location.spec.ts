import { expect, test } from "@playwright/test";
import { signIn } from "./market";
import { unique } from "./shop";

test("a seller finds a location by typing, with the keyboard alone, and adds one that is missing", async ({
  page,
}) => {
  await signIn(page, "demo-seller");
  await page.goto("/dashboard/products/new");
  const field = page.getByRole("combobox", { name: "所在地" });
  await field.fill("深圳");
  const option = page.getByRole("option").first();
  await expect(option).toContainText("深圳");
  const name = (await option.textContent()) ?? "";
  await field.press("Enter");
  await expect(field).toHaveValue(name);
  await expect(page).toHaveURL(/\/dashboard\/products\/new$/);
  await page.getByRole("button", { name: "清空" }).last().click();
  await expect(field).toHaveValue("");
  const district = unique("区");
  await field.fill(district);
  await expect(page.getByText("没有这个地点")).toBeVisible();
  await field.press("Escape");
  await page.getByRole("button", { name: "添加地点" }).click();
  const dialog = page.getByRole("dialog");
  for (const [place, part] of ["广东省", "深圳市", district].entries()) {
    await dialog.getByRole("textbox").nth(place).fill(part);
  }
  await dialog.getByRole("button", { name: "添加地点" }).click();
  await expect(field).toHaveValue(`广东省深圳市${district}`);
});
