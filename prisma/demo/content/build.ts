import { createRandom } from "../random";
import { categories, tags } from "./catalog";
import { buildIntents } from "./intents";
import { places } from "./locations";
import { buildPeople } from "./people";
import { createProductMaker, type Position } from "./products";
import { assignSellers } from "./sellers";
import type { Demo } from "./types";

const first = Date.UTC(2024, 10, 1);
const last = Date.UTC(2025, 11, 31, 12);
const perCategory = 50;

function positions(): Position[] {
  return categories.flatMap(({ children }, parent) =>
    children.flatMap(({ kind }, child) =>
      Array.from({ length: perCategory }, () => ({ parent, child, kind })),
    ),
  );
}

/** The whole demo market, 2,000 products in order of publication; the same seed gives the same market. */
export function buildDemo(seed = 20260101): Demo {
  const random = createRandom(seed);
  const { sellers, customers, shops } = buildPeople(random);
  const all = positions();
  const shuffled = random.sample(all, all.length);
  const owners = assignSellers(random, shuffled);
  const times = shuffled.map(() => first + Math.floor(random.next() * (last - first))).sort((a, b) => a - b);
  const make = createProductMaker(random);
  // Specialists fill up first, so the order of publication is drawn anew.
  const order = random.sample([...shuffled.keys()], shuffled.length);
  const products = order.flatMap((index, turn) => {
    const position = shuffled[index];
    return position ? [make(position, owners[index] ?? 0, new Date(times[turn] ?? first))] : [];
  });
  const intents = buildIntents(random, products, customers.length);
  return { categories, tags, places, sellers, shops, customers, products, intents };
}
