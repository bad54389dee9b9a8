import { z } from "zod";
import { makeImage } from "@/lib/testing/media-files";
import { makeShopkeeper } from "../mall/arrange";
import { makeCategory, makePerson, type Person, unique } from "../shared/arrange";
import { send } from "../shared/send";

/** What a seller says, whichever contract it speaks. */
export type Facts = {
  title: string;
  description: string;
  stock: number;
  categoryId: number;
  /** Of a picture that this server keeps, and of one that it does not. */
  pictures: readonly [own: string, foreign: string];
};

export type Seller = Person & { shop: { id: number } };

const uploadSchema = z.object({ data: z.object({ media_url: z.string() }) });

/** A seller with a shop, and what it is about to publish, with a picture that has been uploaded. */
export async function arrange() {
  const seller: Seller = await makeShopkeeper();
  const form = new FormData();
  form.append("file", new Blob([new Uint8Array(await makeImage("png", 60, 40))]), "a.png");
  const { body } = await send("POST", "/api/media/upload", { body: form, token: seller.token });
  const own = uploadSchema.parse(body).data.media_url;
  const facts: Facts = {
    title: unique("茶壶"),
    description: `一把**好**壶 ![壶](${own})`,
    stock: 3,
    categoryId: (await makeCategory()).id,
    pictures: [own, "https://example.com/pot.jpg"],
  };
  const customer = await makePerson("CUSTOMER");
  return { seller, facts, customer };
}

type Maker = {
  publish(facts: Facts, seller: Seller): { path: string; json: unknown };
  id(body: unknown): number;
  /** What the contract has no words for. */
  pictures: 1 | 2;
  categorized: boolean;
};

const priced = { price: 19.9 };

/** The four contracts that can make a product: what their client sends, and where the answer has the id. */
export const makers: Record<string, Maker> = {
  storefront: {
    publish: ({ title, description, stock, categoryId, pictures }) => ({
      path: "/api/seller/products",
      json: {
        ...priced,
        product_name: title,
        product_desc: description,
        category_id: categoryId,
        stock_quantity: stock,
        images: pictures.map((image_url, image_order) => ({ image_url, image_order })),
      },
    }),
    id: (body) => z.object({ data: z.object({ product_id: z.int() }) }).parse(body).data.product_id,
    pictures: 2,
    categorized: true,
  },
  creator: {
    publish: ({ title, description, stock, categoryId, pictures }) => ({
      path: "/api/products/upload",
      json: {
        ...priced,
        title,
        description,
        category_id: String(categoryId),
        images: pictures,
        stock_quantity: stock,
      },
    }),
    id: (body) => Number(z.object({ product_id: z.string() }).parse(body).product_id),
    pictures: 2,
    categorized: true,
  },
  mall: {
    publish: ({ title, description, stock, pictures }, { shop }) => ({
      path: `/shop/${shop.id}/product/add/`,
      json: { name: title, description, price: "19.90", stock_quantity: stock, image: pictures[0] },
    }),
    id: (body) => z.object({ data: z.object({ id: z.int() }) }).parse(body).data.id,
    pictures: 1,
    categorized: false,
  },
  resale: {
    publish: ({ title, description, stock, categoryId, pictures }) => ({
      path: "/product/add",
      json: { ...priced, title, description, stock, categoryId, images: pictures },
    }),
    id: (body) => z.object({ data: z.object({ productId: z.int() }) }).parse(body).data.productId,
    pictures: 2,
    categorized: true,
  },
};
