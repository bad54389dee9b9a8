import type { OperationLimit } from "@/lib/api/limits";

const hour = 3600;

/**
 * How often an account or an address may write, whichever contract it speaks: far beyond what people do, and well below
 * what hurts. An address may be a whole office. `RATE_LIMIT_FACTOR` multiplies each.
 */
export const limits = {
  answers: [{ name: "answers", per: "address", most: 60, seconds: hour }],
  intents: [
    { name: "intents", per: "account", most: 300, seconds: hour },
    { name: "intents", per: "address", most: 1200, seconds: hour },
  ],
  matching: [
    { name: "matching", per: "account", most: 300, seconds: hour },
    { name: "matching", per: "address", most: 1200, seconds: hour },
  ],
  outreach: [
    { name: "outreach", per: "account", most: 300, seconds: hour },
    { name: "outreach", per: "address", most: 1200, seconds: hour },
  ],
  products: [
    { name: "products", per: "account", most: 600, seconds: hour },
    { name: "products", per: "address", most: 2400, seconds: hour },
  ],
  proposals: [
    { name: "proposals", per: "account", most: 100, seconds: hour },
    { name: "proposals", per: "address", most: 400, seconds: hour },
  ],
  reports: [
    { name: "reports", per: "account", most: 100, seconds: hour },
    { name: "reports", per: "address", most: 400, seconds: hour },
  ],
  shops: [
    { name: "shops", per: "account", most: 300, seconds: hour },
    { name: "shops", per: "address", most: 1200, seconds: hour },
  ],
  searches: [
    { name: "searches", per: "account", most: 3000, seconds: hour },
    { name: "searches", per: "address", most: 12_000, seconds: hour },
  ],
  uploads: [
    { name: "uploads", per: "account", most: 600, seconds: hour },
    { name: "uploads", per: "address", most: 2400, seconds: hour },
  ],
  creators: [
    { name: "creators", per: "account", most: 1200, seconds: hour },
    { name: "creators", per: "address", most: 4800, seconds: hour },
  ],
  training: [
    { name: "training", per: "account", most: 10, seconds: hour },
    { name: "training", per: "address", most: 40, seconds: hour },
  ],
  writing: [
    { name: "writing", per: "account", most: 600, seconds: hour },
    { name: "writing", per: "address", most: 2400, seconds: hour },
  ],
  tests: [
    { name: "tests", per: "account", most: 20, seconds: hour },
    { name: "tests", per: "address", most: 80, seconds: hour },
  ],
  views: [{ name: "views", per: "address", most: 3000, seconds: hour }],
} as const satisfies Record<string, readonly OperationLimit[]>;
