import type { Page } from "@playwright/test";
import { enter, type Person, publishAs, registerBuyer, registerSeller, sendIntent } from "./people";
import { unique } from "./shop";

export type Scene = { seller: Person; buyer: Person; name: string; productId: number; id: number };

/** A seller with one intent that waits, signed in. */
export async function arrange(page: Page, stock = 2): Promise<Scene> {
  const [seller, buyer] = [await registerSeller(), await registerBuyer()];
  const name = unique("手编竹篮");
  const productId = await publishAs(seller, {
    product_name: name,
    skus: [{ price: 66, stock_quantity: stock }],
  });
  const id = await sendIntent(buyer, productId, "周六可以自提吗？");
  await enter(page, seller.username);
  return { seller, buyer, name, productId, id };
}

/** The intents on a product, or of a buyer, in the table. */
export const rowOf = (page: Page, name: string) =>
  page.getByRole("main").getByRole("row").filter({ hasText: name });
