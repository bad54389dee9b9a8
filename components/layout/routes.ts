/** The paths of the pages, without language; wrap them in `href(locale, …)`. */
export const routes = {
  home: "/",
  products: "/products",
  intents: "/intents",
  received: "/received",
  notices: "/notices",
  account: "/account",
  signIn: "/sign-in",
  register: "/register",
  dashboard: "/dashboard",
  docs: "/docs/api",
} as const;

/** An intent that a private person has received. */
export const receivedPath = (id: number | string) => `${routes.received}/${id}`;
