import { expect, it } from "vitest";
import { createShopCode, editShop, getOwnShop, joinShop, leaveShop, openShop } from "@/lib/contracts/console";
import { db } from "@/lib/db";
import { settleShopJob } from "@/lib/jobs/settle-shop";
import { runQueued } from "@/lib/testing/run-queued";
import { api, makePerson, makeProduct, unique } from "../shared/arrange";
import { send } from "../shared/send";

const aSeller = () => makePerson("SELLER");

async function aShop() {
  const seller = await aSeller();
  const body = { name: unique("云上竹铺"), welcome: "欢迎来坐坐" };
  const { shop_id: id } = await api(openShop, { body }, { token: seller.token });
  return { id, seller, name: body.name };
}

it("a stale save is refused, and the shop as it is now can be read", async () => {
  const { id, seller, name } = await aShop();
  const { token } = seller;
  const edit = (welcome: string) => api(editShop, { body: { version: 1, welcome } }, { token });
  expect(await edit("新竹已上市")).toMatchObject({ version: 2, name, name_en: null });
  await expect(edit("三代人编竹器")).rejects.toMatchObject({ status: 409, code: "shop.changed" });
  const now = await api(getOwnShop, {}, { token });
  expect(now).toMatchObject({ shop_id: id, welcome: "新竹已上市", version: 2 });
});

it("its page tells the story in either language, and is made anew with each save", async () => {
  const { id, seller } = await aShop();
  const page = async (locale: string) => (await send("GET", `${locale}/shops/${id}`)).text;
  expect(await page("/en")).toContain("欢迎来坐坐");
  const body = { version: 1, welcome_en: "Come in & sit down", description_en: "Three generations" };
  await api(editShop, { body }, { token: seller.token });
  await expect.poll(() => page("/en")).toContain("Come in &amp; sit down");
  const chinese = await page("");
  expect(chinese).toContain("欢迎来坐坐");
  expect(chinese).toContain("Three generations");
});

it("of many who come by one code, as many get in as it admits; the last to leave closes the shop", async () => {
  const { id, seller } = await aShop();
  const product = await makeProduct({ sellerId: seller.id, shopId: id });
  const { code } = await api(createShopCode, { body: { uses: 2 } }, { token: seller.token });
  const comers = await Promise.all(Array.from({ length: 6 }, aSeller));
  const tries = await Promise.allSettled(
    comers.map(({ token }) => api(joinShop, { body: { code } }, { token })),
  );
  const inside = comers.filter((_, index) => tries[index]?.status === "fulfilled");
  expect(inside).toHaveLength(2);
  const leave = (token: string, becomes?: "closed") => api(leaveShop, { body: { becomes } }, { token });
  const left = await Promise.allSettled([seller, ...inside].map(({ token }) => leave(token)));
  expect(left.filter(({ status }) => status === "rejected")).toHaveLength(1);
  const last = [seller, ...inside].find((_, index) => left[index]?.status === "rejected");
  const again = leave(last?.token ?? "");
  await expect(again).rejects.toMatchObject({ status: 409, code: "shop.last_manager" });
  await leave(last?.token ?? "", "closed");
  await runQueued(db(), settleShopJob);
  await expect.poll(async () => (await send("GET", `/shops/${id}`)).status).toBe(404);
  expect((await send("GET", `/products/${product.id}`)).status).toBe(200);
});
