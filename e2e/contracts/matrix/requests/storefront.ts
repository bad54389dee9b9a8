import { password, unique } from "../../shared/arrange";
import { on, type Requests } from "../request";
import { categoryRow, customerRow, intentRow, partRow, productRow, type Scene, uploadRow } from "../rows";

const passwords = () => ({ json: { old_password: password, new_password: unique("new") } });
const path = ({ id }: { id: number }) => ({ params: { product_id: id } });
const category = ({ id }: { id: number }) => ({ params: { category_id: id } });
const intent = (row: { id: number; customerId: number }) => ({
  params: { customer_id: row.customerId, purchase_id: row.id },
});

const product = ({ cast }: Scene) => ({
  product_name: unique("新品"),
  product_desc: "…",
  category_id: cast.categoryId,
  price: 19.9,
  stock_quantity: 2,
});

function picture() {
  const pixel = "R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7";
  const form = new FormData();
  form.append("file", new Blob([Buffer.from(pixel, "base64")]), "a.gif");
  return form;
}

export const storefrontRequests: Requests = {
  registerCustomer: () => ({ json: { username: unique(), password, phone: "13800000000" } }),
  loginCustomer: ({ cast }) => ({ json: { username: cast.customer.username, password } }),
  loginSeller: ({ cast }) => ({ json: { username: cast.owner.username, password } }),
  changeSellerPassword: passwords,
  uploadMedia: () => ({ form: picture() }),
  createProduct: (scene) => ({ json: product(scene) }),
  getDashboardStats: () => ({}),
  listPublicCategories: () => ({}),
  listCategories: () => ({}),
  getCategoryTree: () => ({}),
  createCategory: () => ({ json: { category_name: unique("类") } }),

  getPublicCategory: on(categoryRow, category),
  getCategory: on(categoryRow, category),
  updateCategory: on(categoryRow, (row) => ({ ...category(row), json: { category_name: unique("类") } })),
  deleteCategory: on(categoryRow, category),
  moveCategory: on(categoryRow, (row) => ({ ...category(row), json: { new_order: 0 } })),

  listProducts: on(productRow, ({ title }) => ({ query: { q: title }, shows: title })),
  "listProducts/frozen": on(productRow, ({ title }) => ({
    query: { q: title, status: "frozen" },
    shows: title,
  })),
  getProduct: on(productRow, path),
  listSellerProducts: on(productRow, ({ title }) => ({ query: { q: title }, shows: title })),
  updateProduct: on(productRow, (row) => ({ ...path(row), json: { price: 1.5 } })),
  freezeProduct: on(productRow, (row) => ({ ...path(row), json: { reason: "…" } })),
  unfreezeProduct: on(productRow, (row) => ({ ...path(row), json: {} })),
  markSold: on(productRow, (row) => ({ ...path(row), json: { sold_quantity: 1 } })),
  deleteProduct: on(productRow, path),
  createIntent: on(productRow, ({ id }, { me }) => ({ json: { product_id: id, customer_id: me.id } })),
  "createIntent/for-another": on(productRow, ({ id }, { cast }) => ({
    json: { product_id: id, customer_id: cast.bystander.id },
  })),

  "createProduct/upload": on(uploadRow, ({ tempKey }, scene) => ({
    json: { ...product(scene), images: [{ temp_key: tempKey }] },
  })),
  "updateProduct/upload": on(uploadRow, ({ tempKey, ...row }) => ({
    ...path(row),
    json: { media_resources: [{ temp_key: tempKey }] },
  })),
  "markSold/sku": on(partRow, ({ skuId, ...row }) => ({
    ...path(row),
    json: { sold_quantity: 1, sku_id: skuId },
  })),

  listCustomerIntents: on(customerRow, ({ id }) => ({ params: { customer_id: id } })),
  listSellerIntents: on(intentRow("PENDING"), ({ id, productId }) => ({
    query: { product_id: productId },
    shows: `"purchase_id":${id},`,
  })),
  markIntent: on(intentRow("PENDING"), ({ id }) => ({
    params: { purchase_id: id },
    json: { new_status: "success" },
  })),
  listCustomers: on(customerRow, ({ username }) => ({ query: { size: 100 }, shows: username })),
  getPurchaseHistory: on(customerRow, ({ id }) => ({ params: { customer_id: id } })),
  cancelIntent: on(intentRow("PENDING"), intent),
  confirmReceived: on(intentRow("SUCCESS"), intent),
};
