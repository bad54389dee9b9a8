import { type APIRequestContext, expect, type Page } from "@playwright/test";
import { z } from "zod";

const loginSchema = z.object({ data: z.object({ token: z.string() }) });

const productSchema = z.object({
  product_id: z.int(),
  product_name: z.string(),
  price: z.number(),
  stock_quantity: z.int(),
});

const listSchema = z.object({ data: z.object({ items: z.array(productSchema) }) });

export type ShownProduct = z.infer<typeof productSchema>;

export const password = "demo-password";

/** One of the demo seller's products on sale with at least `stock` pieces, as the storefront API tells. */
export async function findSellerProduct(request: APIRequestContext, stock: number): Promise<ShownProduct> {
  const login = await request.post("/api/seller/login", { data: { username: "demo-seller", password } });
  const { token } = loginSchema.parse(await login.json()).data;
  const headers = { authorization: `Bearer ${token}` };
  const answer = await request.get("/api/seller/products?status=online&size=100", { headers });
  const { items } = listSchema.parse(await answer.json()).data;
  const found = items.find(({ stock_quantity }) => stock_quantity >= stock);
  if (!found) throw new Error("the demo seller has nothing in stock");
  return found;
}

/** The product's stock at this moment. */
export async function readStock(request: APIRequestContext, id: number): Promise<number> {
  const answer = await request.get(`/api/products/${id}`, { headers: { "api-contract": "storefront" } });
  return z.object({ data: productSchema }).parse(await answer.json()).data.stock_quantity;
}

/** Signs in through the page and waits until it has led on. */
export async function signIn(page: Page, username: string): Promise<void> {
  await page.goto("/sign-in");
  await page.getByRole("textbox", { name: "用户名或邮箱" }).fill(username);
  await page.getByRole("textbox", { name: "密码", exact: true }).fill(password);
  await page.getByRole("main").getByRole("button", { name: "登录" }).click();
  await expect(page).not.toHaveURL(/sign-in/);
}

/** Everything the browser complains about from now on. */
export function collectProblems(page: Page): string[] {
  const problems: string[] = [];
  page.on("pageerror", (error) => problems.push(error.message));
  page.on("console", (message) => {
    if (message.type() === "error") problems.push(message.text());
  });
  return problems;
}
