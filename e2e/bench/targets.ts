/** What is measured; `aim` is the least ratio to the constant that we want. */
export type Target = { name: string; path: string; headers?: Record<string, string>; aim?: number };

/** A token that is worth nothing: the caller is anonymous, but the answer is computed for every request. */
const uncached = { authorization: "Bearer none" };

/** The constant first, then everything that is compared with it. */
export function targetsFor(productId: number): [Target, ...Target[]] {
  const search = `/api/products?q=${encodeURIComponent("咖啡")}`;
  return [
    { name: "constant", path: "/api/health/live" },
    { name: "list, computed", path: "/api/products", headers: uncached, aim: 0.5 },
    { name: "list, cached", path: "/api/products", aim: 0.8 },
    {
      name: "detail, computed",
      path: `/api/products/${productId}`,
      headers: { ...uncached, "api-contract": "storefront" },
    },
    { name: "detail, cached", path: `/api/products/${productId}`, aim: 0.8 },
    { name: "search, computed", path: search, headers: uncached },
    { name: "search, cached", path: search, aim: 0.8 },
    { name: "catalog page", path: "/products", aim: 0.9 },
    { name: "product page", path: `/products/${productId}`, aim: 0.9 },
  ];
}
