import { fullNameOf } from "@/lib/domain/catalog/add-location";
import { type Actor, type Context, createContext, type Person, type SignedIn } from "@/lib/domain/context";
import type { Prisma, User } from "@/lib/generated/prisma/client";
import type { Db } from "../db";

/**
 * Rows for tests and seeds. Every factory fills in what the caller leaves out, with values that are unique
 * within the process and the same in every run.
 */
const counters = new Map<string, number>();

function next(name: string): number {
  const value = (counters.get(name) ?? 0) + 1;
  counters.set(name, value);
  return value;
}

/** A customer unless told otherwise. The default hash matches no password. */
export function makeUser(db: Db, data: Partial<Prisma.UserUncheckedCreateInput> = {}) {
  const n = next("user");
  const username = `user-${n}`;
  return db.user.create({
    data: {
      role: "CUSTOMER",
      username,
      email: `${username}@example.com`,
      name: `用户 ${n}`,
      phone: `138${String(n).padStart(8, "0")}`,
      defaultAddress: `杭州市文三路 ${n} 号`,
      passwordHash: "!",
      ...data,
    },
  });
}

/** A shop; make its managers with `makeUser(db, { role: "SELLER", shopId: shop.id })`. */
export function makeShop(db: Db, data: Partial<Prisma.ShopUncheckedCreateInput> = {}) {
  const n = next("shop");
  return db.shop.create({
    data: { name: `店铺 ${n}`, nameEn: `Shop ${n}`, address: `杭州市 ${n} 号`, ...data },
  });
}

/** A level-1 category with one level-2 child. Returns the child, which products may use, and its parent. */
export async function makeCategory(
  db: Db,
  data: { name?: string; nameEn?: string; parentName?: string } = {},
) {
  const n = next("category");
  const parent = await db.category.create({
    data: { level: 1, name: data.parentName ?? `大类 ${n}`, nameEn: `Department ${n}`, position: n },
  });
  const child = await db.category.create({
    data: {
      level: 2,
      parentId: parent.id,
      name: data.name ?? `小类 ${n}`,
      nameEn: data.nameEn ?? `Category ${n}`,
    },
  });
  return { ...child, parent };
}

export function makeLocation(db: Db, data: { province?: string; city?: string; district?: string } = {}) {
  const { province = "广东省", city = "深圳市", district = `第${next("location")}区` } = data;
  const location = { province, city, district };
  return db.location.create({ data: { ...location, fullName: fullNameOf(location) } });
}

type ProductOptions = Partial<Prisma.ProductUncheckedCreateInput> & {
  /** Of the default SKU. */
  stock?: number;
  /** Further SKUs, ranked 1, 2, … */
  moreSkus?: { stock?: number; priceMinor?: number; attributes?: Prisma.InputJsonValue }[];
};

/**
 * An ONLINE product with ten pieces at 19.90, one picture and its default SKU, which is returned beside it as `sku`.
 * Seller and category are made unless given.
 */
export async function makeProduct(db: Db, { stock = 10, moreSkus = [], ...data }: ProductOptions = {}) {
  const n = next("product");
  const priceMinor = data.priceMinor ?? 1990;
  const sellerId = data.sellerId ?? (await makeUser(db, { role: "SELLER" })).id;
  const categoryId = data.categoryId ?? (await makeCategory(db)).id;
  const skus = [
    { rank: 0, priceMinor, stock },
    ...moreSkus.map((sku, index) => ({ priceMinor, stock, ...sku, rank: index + 1 })),
  ];
  const product = await db.product.create({
    data: {
      title: `商品 ${n}`,
      titleEn: `Product ${n}`,
      description: `<p>第 ${n} 件商品</p>`,
      images: { create: [{ url: `/media/${String(n).padStart(20, "0")}`, rank: 0 }] },
      ...data,
      sellerId,
      categoryId,
      priceMinor,
      skus: { create: skus },
      viewed: data.viewCount ? { create: { views: data.viewCount, stale: false } } : undefined,
    },
    include: { skus: { orderBy: { rank: "asc" } }, images: true },
  });
  const [sku] = product.skus;
  if (!sku) throw new Error("a product was made without its default SKU");
  return { ...product, sku };
}

/** A PENDING intent for one piece. Product and customer are made unless given. */
export async function makeIntent(db: Db, data: Partial<Prisma.PurchaseIntentUncheckedCreateInput> = {}) {
  const productId = data.productId ?? (await makeProduct(db)).id;
  const sku = await db.sku.findFirstOrThrow({
    where: data.skuId === undefined ? { productId, rank: 0 } : { id: data.skuId },
    select: { id: true, priceMinor: true, product: { select: { sellerId: true } } },
  });
  const customerId = data.customerId === undefined ? (await makeUser(db)).id : data.customerId;
  return db.purchaseIntent.create({
    data: {
      sellerId: sku.product.sellerId,
      unitPriceMinor: sku.priceMinor,
      contactName: "王小明",
      contactPhone: "13800000000",
      deliveryAddress: "杭州市文三路 1 号",
      ...data,
      productId,
      skuId: sku.id,
      customerId,
    },
  });
}

/** The caller that a session of this user would give. The session itself is not made. */
export function actorOf(user: Pick<User, "id" | "role" | "shopId">): Person {
  const sessionId = `00000000-0000-4000-8000-${String(user.id).padStart(12, "0")}`;
  return {
    kind: "person",
    id: user.id,
    role: user.role,
    shopId: user.shopId,
    sessionId,
    contract: "storefront",
  };
}

/** A use case's context for this caller, or for an anonymous one. */
export function contextFor(db: Db, actor: Actor): SignedIn;
export function contextFor(db: Db, actor?: Actor): Context;
export function contextFor(db: Db, actor: Actor | null = null): Context {
  return createContext(db, actor);
}
