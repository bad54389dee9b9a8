/** The pages of the seller center, without language. */
export const sellerRoutes = {
  overview: "/dashboard",
  products: "/dashboard/products",
  newProduct: "/dashboard/products/new",
  product: (id: number) => `/dashboard/products/${id}`,
  intents: "/dashboard/intents",
  customers: "/dashboard/customers",
  customer: (id: number) => `/dashboard/customers/${id}`,
  categories: "/dashboard/categories",
  settings: "/dashboard/settings",
} as const;
