import type pg from "pg";
import { hashPassword } from "@/lib/domain/accounts/password";
import type { Demo } from "../content/types";
import type { Random } from "../random";
import { at, insertRows, takeIds } from "./bulk";

const password = "demo-password";
const day = 86_400_000;

/** Before the first product, so that nobody asks for one before having an account. */
const firstCustomer = Date.UTC(2024, 2, 1);

export type People = { admin: number; sellers: number[]; shops: number[]; customers: number[] };

/** The administrator, the sellers with their shops, and the customers; all with the same password. */
export async function insertPeople(client: pg.ClientBase, random: Random, demo: Demo): Promise<People> {
  const shops = await takeIds(client, "shops", demo.shops.length);
  const count = 1 + demo.sellers.length + demo.customers.length;
  const [admin = 0, ...others] = await takeIds(client, "users", count);
  const sellers = others.slice(0, demo.sellers.length);
  const customers = others.slice(demo.sellers.length);
  const shopOf = (seller: number) => demo.shops.findIndex(({ sellerIndex }) => sellerIndex === seller);
  const passwordHash = await hashPassword(password);
  const account = (id: number, role: string, since: Date, rest: object) => ({
    id,
    role,
    password_hash: passwordHash,
    created_at: since,
    updated_at: since,
    shop_id: null,
    manages_since: null,
    default_address: null,
    ...rest,
  });
  const first = new Date(Date.UTC(2023, 0, 1));
  const administrator = { username: "demo-admin", name: "集市管理员", email: "demo-admin@example.com" };
  await insertRows(
    client,
    "shops",
    demo.shops.map(({ name, nameEn, address, description, createdAt }, index) => ({
      id: at(shops, index),
      name,
      name_en: nameEn,
      address,
      description,
      created_at: createdAt,
      updated_at: createdAt,
    })),
  );
  await insertRows(client, "users", [
    account(admin, "ADMIN", first, { ...administrator, phone: null }),
    ...demo.sellers.map((seller, index) => {
      const shop = at(demo.shops, shopOf(index));
      return account(at(sellers, index), "SELLER", shop.createdAt, {
        ...seller,
        shop_id: at(shops, shopOf(index)),
        manages_since: shop.createdAt,
        default_address: shop.address,
      });
    }),
    ...demo.customers.map(({ address, ...customer }, index) => {
      const since = new Date(firstCustomer + random.int(0, 220) * day + random.int(0, day));
      const id = at(customers, index);
      return account(id, "CUSTOMER", since, { ...customer, default_address: address });
    }),
  ]);
  return { admin, sellers, shops: sellers.map((_, index) => at(shops, shopOf(index))), customers };
}
