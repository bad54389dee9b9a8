import { expect, it, onTestFinished } from "vitest";
import { openDb } from "@/lib/db";
import { makeProduct } from "@/lib/testing/factories";
import { serveOwn } from "./serve-own";

it("a server that is told to stop writes the looks that it has counted", async () => {
  const server = await serveOwn();
  onTestFinished(() => server.stop());
  const db = openDb(server.cluster.url);
  const views = (productId: number) => db.productViews.count({ where: { productId } });

  /** A product whose look has been answered and not been written; another one where the clock was quicker. */
  async function look(): Promise<number> {
    const { id } = await makeProduct(db);
    const headers = {
      "user-agent": "Mozilla/5.0 (Windows NT 10.0; rv:140.0) Firefox/140.0",
      "x-forwarded-for": "192.0.2.7",
    };
    const { status } = await fetch(`${server.url}/api/console/products/${id}/views`, {
      method: "POST",
      headers,
    });
    expect(status).toBeLessThan(300);
    return (await views(id)) === 0 ? id : look();
  }

  const id = await look();
  await server.stopServer();
  expect(await db.productViews.findUnique({ where: { productId: id } })).toMatchObject({ views: 1 });
  await db.$disconnect();
});
