import { createProduct } from "../catalog/create-product";
import type { ImageInput } from "../catalog/product-input";
import type { ProductDetail } from "../catalog/product-select";
import { inTransaction, type SignedIn } from "../context";
import { uploadPicture } from "../media/upload-picture";
import { inTwoSteps } from "../two-steps";
import { ensureDefaultCategory } from "./default-category";
import { requireManager } from "./require-manager";

export type ShopProductInput = {
  shopId: number;
  title: string;
  description: string;
  priceMinor: number;
  stock: number;
  /** A picture that came along, or the address of one. */
  image?: File | string | undefined;
};

type Prepared = Omit<ShopProductInput, "image"> & { images: ImageInput[] };

async function storePicture(context: SignedIn, { image, ...input }: ShopProductInput): Promise<Prepared> {
  await requireManager(context, input.shopId);
  return { ...input, images: image === undefined ? [] : [await imageInput(context, image)] };
}

async function imageInput(context: SignedIn, image: File | string): Promise<ImageInput> {
  return typeof image === "string" ? { url: image } : uploadPicture(context, image);
}

function publish(
  context: SignedIn,
  { shopId, priceMinor, stock, ...product }: Prepared,
): Promise<ProductDetail> {
  return inTransaction(context, async (tx) => {
    const categoryId = await ensureDefaultCategory(tx, shopId);
    return createProduct(tx, { ...product, categoryId, skus: [{ priceMinor, stock, attributes: [] }] });
  });
}

/**
 * Publishes a product of a shop into the shop's default category. Throws `shop.not_found`, `shop.not_manager`,
 * `media.type_refused`, `media.too_large`, `media.unreadable`. (001 创建商品)
 */
export const addShopProduct = inTwoSteps(storePicture, publish);
