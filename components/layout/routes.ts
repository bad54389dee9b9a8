/** The paths of the pages, without language; wrap them in `href(locale, …)`. */
export const routes = {
  home: "/",
  products: "/products",
  intents: "/intents",
  notices: "/notices",
  account: "/account",
  signIn: "/sign-in",
  register: "/register",
  dashboard: "/dashboard",
  docs: "/docs/api",
} as const;
