import { expect, type Page } from "@playwright/test";
import { type CallInput, call } from "@/lib/api/client";
import { createProduct } from "@/lib/contracts/console/products";
import { changeRole } from "@/lib/contracts/console/users";
import { loginUser, registerUser } from "@/lib/contracts/creator/users";
import { registerCustomer } from "@/lib/contracts/storefront/accounts";
import { getCategoryTree } from "@/lib/contracts/storefront/categories";
import { createIntent } from "@/lib/contracts/storefront/intents";
import { password } from "./market";
import { unique } from "./shop";

/** An account with the password of all accounts here, and a token of it for calls beside the browser. */
export type Person = { id: number; username: string; token: string };

/** How calls beside the browser reach the server, as nobody or as somebody. */
export const caller = (person?: Pick<Person, "token">) => ({
  baseUrl: `http://localhost:${process.env.JOURNEYS_PORT}`,
  ...(person && { token: person.token }),
});

/** Signs somebody in beside the browser: an account of the demo, or again one of ours. */
export async function loginAs(username: string): Promise<Person> {
  const { user_id, token } = await call(loginUser, { body: { username, password } }, caller());
  return { id: Number(user_id), username, token };
}

export async function registerBuyer(): Promise<Person> {
  const body = {
    username: unique("buyer"),
    password,
    phone: "13900002222",
    default_address: "杭州市文一路 1 号",
  };
  const { token, customer_info } = await call(registerCustomer, { body }, caller());
  return { id: customer_info.customer_id, username: body.username, token };
}

export async function registerSeller(): Promise<Person> {
  const username = unique("seller");
  const body = { username, password, email: `${username}@example.com`, phone: "13900003333" };
  await call(registerUser, { body }, caller());
  return loginAs(username);
}

/** An account that the demo's admin has made an admin. */
export async function registerAdmin(): Promise<Person> {
  const { id, username } = await registerBuyer();
  const params = { user_id: String(id) };
  await call(changeRole, { params, body: { role: "admin" } }, caller(await loginAs("demo-admin")));
  return loginAs(username);
}

type Product = Partial<CallInput<typeof createProduct>["body"]>;

/** Lets a seller publish a product of two pieces; the id. */
export async function publishAs(
  seller: Person,
  product: Product = {},
  /** Who reads the tree of categories, which a private person may not. */
  reader: Person = seller,
): Promise<number> {
  const tree = await call(getCategoryTree, {}, caller(reader));
  const category = tree.flatMap(({ children }) => children)[0];
  const body = {
    product_name: unique("手编竹篮"),
    product_desc: "毛竹手编，可以放面包和水果。",
    category_id: category?.category_id ?? 0,
    skus: [{ price: 66, stock_quantity: 2 }],
    ...product,
  };
  return (await call(createProduct, { body }, caller(seller))).product_id;
}

/** Lets somebody without a shop list a product; the id. */
export const listAs = async (owner: Person, product: Product = {}): Promise<number> =>
  publishAs(owner, product, await registerSeller());

/** Lets a buyer send an intent for one piece; its number. */
export async function sendIntent(buyer: Person, productId: number, note?: string): Promise<number> {
  const body = { product_id: productId, customer_id: buyer.id, note };
  return (await call(createIntent, { body }, caller(buyer))).purchase_id;
}

/** Signs the browser in as the account, without the form. */
export async function enter(page: Page, username: string, secret = password): Promise<void> {
  const answer = await page.request.post("/user/login", { data: { email: username, password: secret } });
  expect(await answer.json()).toMatchObject({ success: true });
}

/** Types as an input method does: the letters are composed in the focused field, then the words replace them. */
export async function compose(page: Page, letters: string, words: string): Promise<void> {
  const session = await page.context().newCDPSession(page);
  for (let end = 1; end <= letters.length; end++) {
    const text = letters.slice(0, end);
    await session.send("Input.imeSetComposition", { text, selectionStart: end, selectionEnd: end });
  }
  await session.send("Input.insertText", { text: words });
  await session.detach();
}
