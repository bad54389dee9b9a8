import { z } from "zod";
import { idSchema } from "@/lib/api/fields";
import { DomainError } from "@/lib/domain/errors";
import { cleanText } from "@/lib/text/clean";
import { addressSchema, amountSchema, maxStock, nameSchema, textSchema } from "../fields";
import { locationFields } from "./locations";

/** A picture: the temporary key of an upload, or an address. */
export const imageSource = z.union([
  z.uuid().transform((tempKey) => ({ tempKey })),
  addressSchema.transform((url) => ({ url })),
]);

const placeSchema = z.union([
  idSchema,
  textSchema(150)
    .transform((text) => (/^\d{1,10}$/.test(text) ? Number(text) : text))
    .pipe(z.union([idSchema, z.string()])),
  z.literal("").transform(() => null),
]);

const baseFields = {
  title: nameSchema(200),
  description: z.string().overwrite(cleanText).max(50_000),
  price: amountSchema,
  originalPrice: amountSchema.nullable(),
  categoryId: idSchema,
  conditionLevel: z.int().min(1).max(10),
  stock: z.int().min(0).max(maxStock),
  locationId: idSchema.nullable(),
  /** A place's name (`广东省深圳市南山区`) or its id. (003 添加发布商品位置) */
  location: placeSchema.nullable(),
  images: z.array(imageSource).max(30),
};

const location = z.object(locationFields).partial().shape;

type Names = {
  province?: string | undefined;
  city?: string | undefined;
  district?: string | undefined;
  location?: Fields["location"];
};

export const productBody = z.object({
  ...baseFields,
  description: baseFields.description.default(""),
  originalPrice: baseFields.originalPrice.optional(),
  conditionLevel: baseFields.conditionLevel.optional(),
  stock: baseFields.stock.default(1),
  locationId: baseFields.locationId.optional(),
  location: baseFields.location.optional(),
  images: baseFields.images.default([]),
  ...location,
});

/** A change: what is absent stays; `images` replaces them all. */
export const productPatch = z.object({
  productId: idSchema,
  ...z.object(baseFields).partial().shape,
  ...location,
});

type Fields = Omit<z.output<typeof productPatch>, "productId">;

/** The location, if it is named. Throws `product.location_incomplete` for one or two of its three names. */
function locationInput({ province, city, district, location }: Names) {
  if (province && city && district) return { province, city, district };
  if (province || city || district) throw new DomainError("product.location_incomplete");
  return typeof location === "string" ? location : undefined;
}

function locationId({ locationId, location }: Fields) {
  return locationId === undefined && typeof location !== "string" ? location : locationId;
}

const columns = (body: Fields) => ({
  title: body.title,
  description: body.description,
  categoryId: body.categoryId,
  originalPriceMinor: body.originalPrice,
  conditionLevel: body.conditionLevel,
  locationId: locationId(body),
  images: body.images?.map((image, rank) => ({ ...image, rank })),
});

export function productInput(body: z.output<typeof productBody>) {
  const { title, description, categoryId, price, stock } = body;
  const skus = [{ priceMinor: price, stock, attributes: [] }];
  return { ...columns(body), title, description, categoryId, skus, location: locationInput(body) };
}

export function productChange({ productId, ...body }: z.output<typeof productPatch>) {
  const patch = { ...columns(body), priceMinor: body.price, stock: body.stock };
  return { id: productId, patch, location: locationInput(body) };
}
