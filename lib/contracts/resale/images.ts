import { z } from "zod";
import { idSchema, wireBoolean, wireId, wireInt } from "@/lib/api/fields";
import type { AddedImage, NewImage } from "@/lib/domain/catalog/add-product-image";
import { limits } from "../limits";
import { operation } from "./contract";
import { imageSource } from "./product-body";
import { imageSchema, imageView } from "./views";

type Addition = { productId: number; image: NewImage; isMain?: boolean; rank?: number };

const maxOrder = 1000;

const body = z
  .object({
    productId: idSchema,
    imageUrl: imageSource,
    isMain: z.union([z.boolean(), z.literal([0, 1]).transform((flag) => flag === 1)]).nullish(),
    sortOrder: z.int().min(0).max(maxOrder).nullish(),
  })
  .transform(
    ({ productId, imageUrl, isMain, sortOrder }): Addition => ({
      productId,
      image: imageUrl,
      isMain: isMain ?? undefined,
      rank: sortOrder ?? undefined,
    }),
  );

/** A form carries a file or an address, not both. */
const form = z
  .object({
    productId: wireId(),
    imageUrl: imageSource.optional(),
    file: z.file().optional(),
    isMain: wireBoolean().optional(),
    sortOrder: wireInt({ max: maxOrder }).optional(),
  })
  .transform(({ productId, imageUrl, file, isMain, sortOrder: rank }, context): Addition => {
    const [image, ...more] = [file && { file }, imageUrl].filter((given) => given !== undefined);
    if (image && more.length === 0) return { productId, image, isMain, rank };
    context.addIssue({ code: "custom", path: ["imageUrl"] });
    return z.NEVER;
  });

export const addImage = operation({
  name: "addImage",
  method: "POST",
  path: "/product/image/add",
  summary:
    "Put a picture at a place, before or behind the others: an address, a temporary key, or a file in a form",
  access: "user",
  limits: limits.uploads,
  body,
  form,
  maxBytes: "file",
  input: ({ body }) => body,
  output: imageSchema.extend({ productId: z.int(), isMain: z.boolean() }),
  present: (image: AddedImage, view) => ({
    productId: image.productId,
    ...imageView(image, view),
    isMain: image.isMain,
  }),
});

export const deleteImage = operation({
  name: "deleteImage",
  method: "DELETE",
  path: "/product/image/{productId}/{imageId}",
  summary: "Take a picture off a listing",
  access: "user",
  params: z.object({ productId: wireId(), imageId: wireId() }),
  input: ({ params }) => params,
  output: z.null(),
  present: (_: unknown) => null,
});
