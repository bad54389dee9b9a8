import pg from "pg";
import { openDatabase } from "@/lib/database/open-database";
import { prepareDatabase } from "@/lib/database/prepare";
import { env } from "@/lib/env";
import { mediaStorage } from "@/lib/ports/storage/choose";
import type { MediaStorage } from "@/lib/ports/storage/storage";
import { buildDemo } from "./demo/content/build";
import type { Demo } from "./demo/content/types";
import { createRandom } from "./demo/random";
import { insertActivity } from "./demo/seed/activity";
import { insertCatalog } from "./demo/seed/catalog";
import { insertCreators } from "./demo/seed/creators";
import { chooseGalleries, distinctShots, type Gallery } from "./demo/seed/gallery";
import { insertPeople } from "./demo/seed/people";
import { type Picture, takePictures } from "./demo/seed/pictures";
import { insertProducts } from "./demo/seed/products";

// Any number that no other advisory lock of ours has.
const LOCK = 20_260_101;

async function hasUsers(client: pg.Client): Promise<boolean> {
  const { rows } = await client.query("SELECT FROM users LIMIT 1");
  return rows.length > 0;
}

/** All rows in one transaction: a seed that is cut off leaves an empty database. False when another was quicker. */
async function insertAll(
  client: pg.Client,
  demo: Demo,
  galleries: readonly Gallery[],
  pictures: ReadonlyMap<string, Picture>,
): Promise<boolean> {
  const random = createRandom(1);
  await client.query("BEGIN");
  try {
    await client.query("SELECT pg_advisory_xact_lock($1)", [LOCK]);
    const empty = !(await hasUsers(client));
    if (empty) {
      const people = await insertPeople(client, random, demo);
      const catalog = await insertCatalog(client, demo);
      const products = await insertProducts(client, demo, people, catalog, galleries, pictures);
      await insertActivity(client, random, demo, people, products);
      await insertCreators(client, random, demo, catalog);
    }
    await client.query("COMMIT");
    return empty;
  } catch (error) {
    await client.query("ROLLBACK").catch(() => {});
    throw error;
  }
}

/**
 * Fills a migrated database that holds no user with the demo market, and the media storage with its pictures;
 * does nothing where there are users. Pictures that are stored already are used again.
 */
export async function seedDemo(
  url: string,
  onProgress: (message: string) => void = () => {},
  storage: MediaStorage = mediaStorage(),
): Promise<void> {
  const client = new pg.Client({ connectionString: url, application_name: "jishi-seed" });
  await client.connect();
  const skip = () => onProgress("the database has users already: nothing to seed");
  try {
    if (await hasUsers(client)) return skip();
    const demo = buildDemo();
    const galleries = chooseGalleries(demo);
    const shots = distinctShots(galleries);
    const pictures = await takePictures(shots, storage, (done) => {
      if (done % 50 === 0 || done === shots.size) onProgress(`${done} of ${shots.size} pictures`);
    });
    onProgress("products");
    if (!(await insertAll(client, demo, galleries, pictures))) return skip();
    await client.query("VACUUM ANALYZE");
    onProgress(`${demo.products.length} products, ${demo.intents.length} purchase intents`);
  } finally {
    await client.end();
  }
}

if (import.meta.main) {
  const database = await openDatabase();
  try {
    if (!env.DATABASE_URL) await prepareDatabase(database.url);
    await seedDemo(database.url, console.log);
  } finally {
    await database.stop();
  }
}
