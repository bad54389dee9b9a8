import type { Fixture } from "@/lib/testing/contract-fixtures";
import { asBlob, makeImage } from "@/lib/testing/media-files";
import { makeCategory, makeIntent, makePerson, makeProduct, password, unique } from "../shared/arrange";
import { type Reply, send } from "../shared/send";

export type Scene = (requests: Fixture["requests"]) => Promise<Reply[]>;

const extras = {
  searchKeywords: "咖啡 手冲",
  media: {
    create: [
      { url: "/media/0123456789abcdef0123.mp4", fileName: "a.mp4", fileSize: 1, mimeType: "video/mp4" },
    ],
  },
};

async function sellerAndProduct(data: Partial<Parameters<typeof makeProduct>[0]> = {}) {
  const seller = await makePerson("SELLER");
  return { seller, product: await makeProduct({ ...data, sellerId: seller.id }) };
}

async function sale(status: "PENDING" | "SUCCESS" = "PENDING") {
  const { seller, product } = await sellerAndProduct();
  const customer = await makePerson("CUSTOMER");
  const intent = await makeIntent({ productId: product.id, customerId: customer.id, status });
  return { seller, product, customer, intent, own: `/api/customers/${customer.id}/purchase-intents` };
}

/** Each of the seller's products in turn, with each of the fixture's bodies. */
function onProducts(method: string, action: string): Scene {
  return async (requests) => {
    const replies: Reply[] = [];
    for (const { body } of requests) {
      const { seller, product } = await sellerAndProduct({ stock: replies.length > 0 ? 1 : 5 });
      const path = `/api/seller/products/${product.id}${action}`;
      replies.push(await send(method, path, { json: body ?? {}, token: seller.token }));
    }
    return replies;
  };
}

async function uploadTo(token: string, purpose?: string): Promise<Reply> {
  const body = new FormData();
  body.append("file", asBlob(await makeImage("jpeg", 60, 40)), "a.jpg");
  if (purpose) body.append("purpose", purpose);
  return send("POST", "/api/media/upload", { body, token });
}

/** Another document claims this address too. */
const headers = { "api-contract": "storefront" };

/** How each operation comes to answer as its example does; ids and names are the scene's own. */
export const productScenes: Record<string, Scene> = {
  listProducts: async ([full]) => {
    const { product, seller } = await sellerAndProduct(extras);
    await makeProduct({ sellerId: seller.id, categoryId: product.categoryId });
    const list = (query: Record<string, string>) =>
      send("GET", `/api/products?${new URLSearchParams({ ...full?.query, ...query })}`);
    const empty = await makeCategory();
    return [
      await list({ category_id: String(product.categoryId) }),
      await send("GET", `/api/products?category_id=${product.categoryId}`),
      await send("GET", `/api/products?category_id=${empty.id}`),
    ];
  },
  getProduct: async () => {
    const { product, seller } = await sellerAndProduct(extras);
    const plain = await makeProduct({ sellerId: seller.id });
    return Promise.all([product, plain].map(({ id }) => send("GET", `/api/products/${id}`, { headers })));
  },
  createProduct: async (requests) => {
    const seller = await makePerson("SELLER");
    const { id: category_id } = await makeCategory();
    const replies: Reply[] = [];
    for (const { body } of requests) {
      const json = { ...Object(body), category_id, images: undefined, media_resources: undefined };
      replies.push(await send("POST", "/api/seller/products", { json, token: seller.token }));
    }
    return replies;
  },
  listSellerProducts: async () => {
    const { seller, product } = await sellerAndProduct(extras);
    const { token } = seller;
    await send("PUT", `/api/seller/products/${product.id}/freeze`, { json: { reason: "补货中" }, token });
    await makeProduct({ sellerId: seller.id, unfreezeRemark: "已补货" });
    const empty = await makePerson("SELLER");
    return [
      await send("GET", "/api/seller/products?status=frozen&page=1&size=10", { token }),
      await send("GET", "/api/seller/products", { token }),
      await send("GET", "/api/seller/products", { token: empty.token }),
    ];
  },
  updateProduct: async (requests) => {
    const { seller, product } = await sellerAndProduct();
    const path = `/api/seller/products/${product.id}`;
    const replies: Reply[] = [];
    for (const { body } of requests) {
      const json = { ...Object(body), category_id: product.categoryId };
      replies.push(await send("PUT", path, { json, token: seller.token }));
    }
    return replies;
  },
  freezeProduct: onProducts("PUT", "/freeze"),
  unfreezeProduct: onProducts("PUT", "/unfreeze"),
  markSold: onProducts("PUT", "/mark-sold"),
  deleteProduct: onProducts("DELETE", ""),
  uploadMedia: async () => {
    const { token } = await makePerson("SELLER");
    return [await uploadTo(token), await uploadTo(token, "embedded"), await uploadTo(token, "gallery")];
  },
};

export const accountScenes: Record<string, Scene> = {
  registerCustomer: async (requests) =>
    Promise.all(
      requests.map(({ body }) =>
        send("POST", "/api/customers/register", { json: { ...Object(body), username: unique("xy") } }),
      ),
    ),
  loginCustomer: async () => {
    const { username } = await makePerson("CUSTOMER");
    return [await send("POST", "/api/customers/login", { json: { username, password } })];
  },
  loginSeller: async () => {
    const { username } = await makePerson("SELLER");
    return [await send("POST", "/api/seller/login", { json: { username, password } })];
  },
  changeSellerPassword: async () => {
    const { token } = await makePerson("SELLER");
    const json = { old_password: password, new_password: "another-password" };
    return [await send("PUT", "/api/seller/password", { json, token })];
  },
};

export const intentScenes: Record<string, Scene> = {
  createIntent: async (requests) => {
    const { product, customer } = await sale();
    const replies: Reply[] = [];
    for (const path of ["/api/products/purchase-intents", "/api/purchase-intents"]) {
      for (const { body } of requests) {
        const json = { ...Object(body), product_id: product.id, customer_id: customer.id };
        replies.push(await send("POST", path, { json, token: customer.token }));
      }
    }
    return replies;
  },
  listCustomerIntents: async ([full]) => {
    const { own, customer, intent } = await sale();
    const { token } = customer;
    await makeIntent({ productId: intent.productId, customerId: customer.id, status: "SUCCESS" });
    const filtered = new URLSearchParams(full?.query);
    return [
      await send("GET", `${own}?${filtered}`, { token }),
      await send("GET", own, { token }),
      await send("GET", `${own}?purchase_status=failed`, { token }),
    ];
  },
  listSellerIntents: async () => {
    const { seller, product } = await sale();
    const { token } = seller;
    await makeIntent({ productId: product.id, customerId: null });
    const list = "/api/seller/purchase-intents";
    return [
      await send("GET", `${list}?purchase_status=pending&product_id=${product.id}&page=1&size=10`, { token }),
      await send("GET", list, { token }),
      await send("GET", `${list}?purchase_status=received`, { token }),
    ];
  },
  markIntent: async (requests) => {
    const replies: Reply[] = [];
    for (const { body } of requests) {
      const { seller, intent } = await sale();
      const path = `/api/seller/purchase-intents/${intent.id}/status`;
      replies.push(await send("PUT", path, { json: body, token: seller.token }));
    }
    return replies;
  },
  cancelIntent: async () => {
    const { own, customer, intent } = await sale();
    return [await send("POST", `${own}/${intent.id}/cancel`, { token: customer.token })];
  },
  confirmReceived: async () => {
    const { own, customer, intent } = await sale("SUCCESS");
    return [await send("POST", `${own}/${intent.id}/confirm-received`, { token: customer.token })];
  },
  listCustomers: async () => {
    const { seller } = await sale();
    const empty = await makePerson("SELLER");
    return [
      await send("GET", "/api/seller/customers?page=1&size=10", { token: seller.token }),
      await send("GET", "/api/seller/customers", { token: empty.token }),
    ];
  },
  getPurchaseHistory: async () => {
    const { seller, customer } = await sale("SUCCESS");
    const path = `/api/seller/customers/${customer.id}/purchase-history`;
    return [await send("GET", path, { token: seller.token })];
  },
  getDashboardStats: async () => {
    const { seller } = await sale("SUCCESS");
    return [await send("GET", "/api/dashboard/stats", { token: seller.token })];
  },
};
