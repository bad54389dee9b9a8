import { z } from "zod";
import { idSchema, wireId } from "@/lib/api/fields";
import type { ImageRow, NewImage } from "@/lib/domain/catalog/add-product-image";
import { operation } from "./contract";
import { imageSource } from "./product-body";
import { imageSchema, imageView } from "./views";

type Addition = { productId: number; image: NewImage };

const body = z
  .object({ productId: idSchema, imageUrl: imageSource })
  .transform(({ productId, imageUrl }): Addition => ({ productId, image: imageUrl }));

/** A form carries a file or an address, not both. */
const form = z
  .object({ productId: wireId(), imageUrl: imageSource.optional(), file: z.file().optional() })
  .transform(({ productId, imageUrl, file }, context): Addition => {
    const [image, ...more] = [file && { file }, imageUrl].filter((given) => given !== undefined);
    if (image && more.length === 0) return { productId, image };
    context.addIssue({ code: "custom", path: ["imageUrl"] });
    return z.NEVER;
  });

export const addImage = operation({
  name: "addImage",
  method: "POST",
  path: "/product/image/add",
  summary: "Put a picture behind the others: an address, a temporary key, or a file in a form",
  access: "user",
  body,
  form,
  maxBytes: "file",
  input: ({ body }) => body,
  output: imageSchema.extend({ productId: z.int() }),
  present: (image: ImageRow, view) => ({ productId: image.productId, ...imageView(image, view) }),
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
