import { readdir, readFile } from "node:fs/promises";
import { db } from "@/lib/db";
import { makeCategory, makeProduct, type Person } from "../contracts/shared/arrange";
import { type Reply, send } from "../contracts/shared/send";
import { type Drill, mustHold, numbered } from "./drill";
import { makePeople } from "./people";

const sizes = { short: { warm: 100, requests: 400 }, long: { warm: 5000, requests: 60_000 } } as const;
const longestMs = 5 * 60_000;
const width = 8;

type Load = { residentMb: number; sockets: number; connections: number };

/** What the server process holds now. */
async function measure(pid: number): Promise<Load> {
  const status = await readFile(`/proc/${pid}/status`, "utf8").catch(() => "");
  const sockets = await readdir(`/proc/${pid}/fd`).catch(() => []);
  const [row] = await db().$queryRaw<{ count: number }[]>`
    SELECT count(*)::int AS count FROM pg_stat_activity WHERE datname = current_database()`;
  const kilobytes = Number(/VmRSS:\s+(\d+)/.exec(status)?.[1] ?? 0);
  return { residentMb: Math.round(kilobytes / 1024), sockets: sockets.length, connections: row?.count ?? 0 };
}

type Scene = { buyer: Person; seller: Person; products: readonly number[]; categoryId: number };

/** What people do on a market, most of it looking. */
const acts: readonly ((scene: Scene, n: number) => Promise<Reply>)[] = [
  () => send("GET", "/api/products"),
  (_, n) => send("GET", `/api/products?page=${1 + (n % 9)}&size=20`),
  (_, n) => send("GET", `/api/products?q=${encodeURIComponent(["商品", "a", "红", "杯子"][n % 4] ?? "")}`),
  ({ products }, n) => send("GET", `/api/products/${products[n % products.length]}`),
  ({ products }, n) => send("GET", `/products/${products[n % products.length]}`),
  (_, n) => send("GET", n % 2 === 0 ? "/products" : `/en/products?sort=priceUp&page=${1 + (n % 5)}`),
  ({ categoryId }) => send("GET", `/products?category=${categoryId}`),
  () => send("GET", "/"),
  ({ seller }) => send("GET", "/api/seller/purchase-intents", { token: seller.token }),
  ({ buyer }) => send("GET", `/api/customers/${buyer.id}/purchase-intents`, { token: buyer.token }),
  ({ buyer, products }, n) => {
    const json = { product_id: products[n % products.length], customer_id: buyer.id, quantity: 1 };
    return send("POST", "/api/purchase-intents", { json, token: buyer.token });
  },
  ({ seller, products }, n) => {
    const json = { price: 1 + (n % 500) };
    return send("PUT", `/api/seller/products/${products[n % products.length]}`, {
      json,
      token: seller.token,
    });
  },
];

async function act(scene: Scene, n: number): Promise<Reply> {
  const chosen = acts[n % acts.length];
  if (!chosen) throw new Error("there is nothing to do");
  return chosen(scene, n);
}

async function use(scene: Scene, from: number, count: number, tell: (progress: string) => void) {
  const began = Date.now();
  let [sent, refused, next] = [0, 0, from];
  const broken: string[] = [];
  const visitor = async () => {
    while (next < from + count && Date.now() - began < longestMs) {
      const n = next++;
      const { status, text } = await act(scene, n);
      sent += 1;
      // Limits on writes and a full queue are answers, too.
      if (status === 429 || status === 503) refused += 1;
      else if (status >= 500) broken.push(`${status} to act ${n % acts.length}: ${text.slice(0, 300)}`);
      if (sent % 500 === 0) tell(`${sent} requests`);
    }
  };
  await Promise.all(numbered(width).map(visitor));
  return { sent, refused, broken };
}

/** The process to watch is named by `SERVER_PID`. */
export const soak: Drill = {
  name: "soak",
  promise: "hours of use leave memory, sockets and connections where they were",
  async run(scale, tell) {
    const { warm, requests } = sizes[scale];
    const pid = Number(process.env.SERVER_PID);
    const [[buyer], [seller]] = await Promise.all([
      makePeople(db(), 1, "CUSTOMER"),
      makePeople(db(), 1, "SELLER"),
    ]);
    if (!buyer || !seller) throw new Error("nobody was made");
    const { id: categoryId } = await makeCategory();
    const made = await Promise.all(
      numbered(60).map(() => makeProduct({ sellerId: seller.id, categoryId, stock: 100_000 })),
    );
    const scene = { buyer, seller, categoryId, products: made.map(({ id }) => id) };
    await use(scene, 0, warm, tell);
    const before = await measure(pid);
    const { sent, refused, broken } = await use(scene, warm, requests, tell);
    const after = await measure(pid);
    mustHold(broken.length === 0, `no request breaks the server (${broken.length} did: ${broken[0]})`);
    mustHold(after.sockets <= before.sockets + 64, `sockets: ${before.sockets} → ${after.sockets}`);
    mustHold(
      after.connections <= before.connections + 10,
      `connections: ${before.connections} → ${after.connections}`,
    );
    // Caches fill up to their budget; what grows beyond it is a leak.
    mustHold(
      after.residentMb <= before.residentMb * 1.5 + 128,
      `memory: ${before.residentMb} → ${after.residentMb} MB`,
    );
    return {
      sent,
      refused,
      "memory MB": `${before.residentMb} → ${after.residentMb}`,
      sockets: `${before.sockets} → ${after.sockets}`,
      connections: `${before.connections} → ${after.connections}`,
    };
  },
};
