import { describe, expect, it } from "vitest";
import { buildDemo } from "./build";

const demo = buildDemo();
const unique = (values: string[]) => new Set(values).size;

describe("buildDemo", () => {
  it("is deterministic", () => {
    expect(buildDemo()).toEqual(demo);
    expect(buildDemo(1).products[0]?.title).not.toBe(demo.products[0]?.title);
  });

  it("has the counts of the issue", () => {
    expect(demo.categories.map(({ children }) => children.length)).toEqual(Array(8).fill(5));
    expect([demo.sellers.length, demo.shops.length, demo.customers.length]).toEqual([24, 24, 60]);
    expect(demo.products).toHaveLength(2000);
    expect(demo.intents).toHaveLength(600);
    expect(demo.tags.length).toBeGreaterThan(55);
    expect(unique(demo.tags.map(({ name }) => name))).toBe(demo.tags.length);
    expect(unique(demo.tags.map(({ nameEn }) => nameEn.toLowerCase()))).toBe(demo.tags.length);
    expect(demo.sellers[0]?.username).toBe("demo-seller");
    expect(demo.customers[0]?.username).toBe("demo-buyer");
  });

  it("names accounts that the registration rules accept", () => {
    const people = [...demo.sellers, ...demo.customers];
    for (const { username, phone } of people) {
      expect(username).toMatch(/^[a-z0-9-]{6,20}$/);
      expect(phone).toMatch(/^1[3-9]\d{9}$/);
    }
    expect(unique(people.map(({ username }) => username))).toBe(people.length);
    expect(unique(people.map(({ phone }) => phone))).toBe(people.length);
  });

  it("never repeats a title and leaves no slot open", () => {
    expect(unique(demo.products.map(({ title }) => title))).toBe(2000);
    expect(unique(demo.products.map(({ titleEn }) => titleEn))).toBe(2000);
    for (const product of demo.products) {
      const chinese = [product.title, product.summary, product.description].join();
      const english = [product.titleEn, product.summaryEn, product.descriptionEn].join();
      expect(chinese + english).not.toMatch(/[{}*]|undefined|\|/);
      expect(english).not.toMatch(/\p{Script=Han}/u);
      expect(product.title.length).toBeLessThanOrEqual(60);
    }
  });

  it("gives every product sound SKUs, pictures and prices", () => {
    for (const { skus, images, status, originalPriceMinor, freezeReason } of demo.products) {
      const total = skus.reduce((sum, { stock }) => sum + stock, 0);
      expect(skus.length).toBeLessThanOrEqual(4);
      expect(skus.length === 1).toBe(skus[0]?.attributes.length === 0);
      expect(unique(skus.map(({ attributes }) => JSON.stringify(attributes)))).toBe(skus.length);
      for (const { priceMinor } of skus) {
        expect(Number.isInteger(priceMinor) && priceMinor > 0).toBe(true);
        if (originalPriceMinor !== null) expect(originalPriceMinor).toBeGreaterThan(priceMinor);
      }
      if (status === "OUT_OF_STOCK") expect(total).toBe(0);
      if (status === "ONLINE") expect(skus[0]?.stock).toBeGreaterThan(0);
      expect(freezeReason !== null).toBe(status === "FROZEN");
      expect(images.length).toBeGreaterThanOrEqual(3);
      expect(images.length).toBeLessThanOrEqual(5);
      expect(images[0]).toEqual({ swatch: skus[0]?.swatch, view: 0 });
      expect(unique(images.map(({ swatch, view }) => `${swatch}-${view}`))).toBe(images.length);
    }
  });

  it("mixes the market as described", () => {
    const share = (test: (product: (typeof demo.products)[number]) => boolean) =>
      demo.products.filter(test).length / 2000;
    expect(share(({ conditionLevel }) => conditionLevel >= 7 && conditionLevel <= 9)).toBeGreaterThan(0.5);
    expect(share(({ status }) => status === "ONLINE")).toBeCloseTo(0.92, 1);
    expect(share(({ skus }) => skus.length > 1)).toBeGreaterThan(0.28);
    expect(share(({ skus }) => skus.length > 1)).toBeLessThan(0.4);
    demo.shops.forEach((shop, seller) => {
      const own = demo.products.filter(({ sellerIndex }) => sellerIndex === seller);
      expect(own.length).toBeGreaterThan(seller === 0 ? 89 : 70);
      for (const { createdAt } of own) expect(createdAt.getTime()).toBeGreaterThan(shop.createdAt.getTime());
    });
  });

  it("has possible intents in every state", () => {
    const states = ["CANCELLED", "FAILED", "PENDING", "RECEIVED", "SUCCESS"];
    const of = (customer: number) => demo.intents.filter(({ customerIndex }) => customerIndex === customer);
    expect(of(0).length).toBeGreaterThanOrEqual(12);
    expect([...new Set(of(0).map(({ status }) => status))].sort()).toEqual(states);
    const received = demo.intents.filter(
      ({ productIndex }) => demo.products[productIndex]?.sellerIndex === 0,
    );
    expect(received.length).toBeGreaterThanOrEqual(40);
    expect([...new Set(received.map(({ status }) => status))].sort()).toEqual(states);
    const pairs = demo.intents.map(({ customerIndex, productIndex }) => `${customerIndex}-${productIndex}`);
    expect(unique(pairs)).toBe(pairs.length);
    const sold = new Set<number>();
    const isSinglePiece = (product: (typeof demo.products)[number] | undefined) =>
      product?.skus.length === 1 && product.conditionLevel < 10;
    for (const { productIndex, skuIndex, quantity, status, createdAt, updatedAt } of demo.intents) {
      const product = demo.products[productIndex];
      const sku = product?.skus[skuIndex];
      expect(createdAt.getTime()).toBeGreaterThan(product?.createdAt.getTime() ?? Number.NaN);
      expect(updatedAt.getTime()).toBeGreaterThanOrEqual(createdAt.getTime());
      expect(updatedAt.getTime()).toBeLessThan(Date.UTC(2026, 0, 1));
      if ((status === "SUCCESS" || status === "RECEIVED") && isSinglePiece(product)) {
        expect(product?.status).toBe("OUT_OF_STOCK");
        expect(quantity).toBe(1);
        expect(sold.has(productIndex)).toBe(false);
        sold.add(productIndex);
      }
      if (status !== "PENDING") continue;
      expect(product?.status).toBe("ONLINE");
      expect(sku?.stock).toBeGreaterThanOrEqual(quantity);
    }
  });
});
