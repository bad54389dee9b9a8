import { z } from "zod";
import { shownAs, wireId } from "@/lib/api/fields";
import { addressSchema, amountSchema, maxStock, multilineSchema, nameSchema, textSchema } from "../fields";
import { limits } from "../limits";
import { operation } from "./contract";
import { changedProductSchema, changedProductView, productSchema, productView } from "./views";

const params = z.object({ product_id: wireId() });

/** Ids are strings in this contract, in bodies too. */
const categoryId = wireId().meta(shownAs({ type: "string" }));

const tags = z.array(textSchema(40)).max(20);

const baseFields = z.object({
  title: nameSchema(200),
  description: multilineSchema(50_000),
  price: amountSchema,
  category_id: categoryId,
  images: z.array(addressSchema).max(30).optional(),
  tags: tags.optional().meta({ description: "The seller's own match tags." }),
});

/** The document knows no stock: one piece, unless the caller says. */
const stock = z.int().min(0).max(maxStock);

type BaseFields = Partial<z.output<typeof baseFields>>;

const columns = ({ images, tags }: BaseFields) => ({
  tags,
  images: images?.map((url, rank) => ({ url, rank })),
});

export const uploadProduct = operation({
  name: "uploadProduct",
  method: "POST",
  path: "/api/products/upload",
  summary: "Publish a product; its match tags are made from title, category and own tags",
  source: "000 §2.1",
  access: ["SELLER"],
  limits: limits.products,
  idempotent: true,
  status: 201,
  body: baseFields.extend({ stock_quantity: stock.default(1) }),
  input: ({ body }) => ({
    ...columns(body),
    title: body.title,
    description: body.description,
    categoryId: body.category_id,
    skus: [{ priceMinor: body.price, stock: body.stock_quantity, attributes: [] }],
  }),
  output: productSchema,
  present: productView,
});

export const getProduct = operation({
  name: "getProduct",
  method: "GET",
  path: "/api/products/{product_id}",
  summary: "One product",
  source: "000 §2.2.1",
  access: "public",
  params,
  cacheTags: ({ params }) => [`product:${params.product_id}`],
  input: ({ params }) => ({ id: params.product_id }),
  output: productSchema,
  present: productView,
});

export const updateProduct = operation({
  name: "updateProduct",
  method: "PUT",
  path: "/api/products/{product_id}",
  summary: "Change a product; what is absent stays",
  source: "000 §2.2.2",
  access: ["SELLER"],
  params,
  body: baseFields.partial().extend({ stock_quantity: stock.optional() }),
  input: ({ params, body }) => ({
    id: params.product_id,
    patch: {
      ...columns(body),
      title: body.title,
      description: body.description,
      categoryId: body.category_id,
      priceMinor: body.price,
      stock: body.stock_quantity,
    },
  }),
  output: changedProductSchema,
  present: changedProductView,
});

export const deleteProduct = operation({
  name: "deleteProduct",
  method: "DELETE",
  path: "/api/products/{product_id}",
  summary: "Delete a product; what refers to it stays readable",
  source: "000 §2.2.3",
  access: ["SELLER"],
  status: 204,
  params,
  input: ({ params }) => ({ id: params.product_id }),
  output: z.null(),
  present: (_: unknown) => null,
});

export const generateMatchTags = operation({
  name: "generateMatchTags",
  method: "POST",
  path: "/api/products/tags",
  summary: "Match tags of a title, a category (by id or by name) and own tags",
  source: "000 §2.1",
  access: "user",
  body: z.object({
    title: nameSchema(200),
    category_id: categoryId.optional(),
    category: textSchema(64).optional(),
    tags: tags.optional(),
  }),
  input: ({ body }) => ({
    title: body.title,
    categoryId: body.category_id,
    category: body.category,
    tags: body.tags,
  }),
  output: z.object({ tags: z.array(z.string()) }),
  present: (tags: string[]) => ({ tags }),
});
