import { expect, it } from "vitest";
import { makeCategory, makePerson, unique } from "../shared/arrange";
import { send } from "../shared/send";

const elsewhere = ["/media/file", "/media/../api/auth/signout", "/api/auth/signout", "javascript:alert(1)"];

it.each(elsewhere)("refuses a SKU's picture at %s, and publishes nothing", async (image_url) => {
  const { token } = await makePerson("SELLER");
  const category_id = (await makeCategory()).id;
  const skus = [{ price: 1, image_url }];
  const json = { product_name: unique("壶"), product_desc: "细口", category_id, price: 1, skus };
  const { status, body } = await send("POST", "/api/console/products", { json, token });
  expect(status).toBe(400);
  expect(body).toMatchObject({ code: "request.invalid", errors: [{ field: "skus.0.image_url" }] });
  const own = await send("GET", "/api/seller/products", { token });
  expect(own.body).toMatchObject({ data: { total: 0 } });
});
