import { createProduct } from "../catalog/create-product";
import type { ImageInput } from "../catalog/product-input";
import type { ProductDetail } from "../catalog/product-select";
import { inTransaction, type SignedIn } from "../context";
import { uploadPicture } from "../media/upload-picture";
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

/**
 * Publishes a product of a shop into the shop's default category. Throws `shop.not_found`, `shop.not_manager`,
 * `media.type_refused`, `media.too_large`, `media.unreadable`. (001 创建商品)
 */
export async function addShopProduct(
  context: SignedIn,
  { shopId, priceMinor, stock, image, ...texts }: ShopProductInput,
): Promise<ProductDetail> {
  await requireManager(context, shopId);
  const images = image === undefined ? [] : [await imageInput(context, image)];
  return inTransaction(context, async (tx) => {
    const categoryId = await ensureDefaultCategory(tx, shopId);
    return createProduct(tx, { ...texts, categoryId, images, skus: [{ priceMinor, stock, attributes: [] }] });
  });
}

async function imageInput(context: SignedIn, image: File | string): Promise<ImageInput> {
  return typeof image === "string" ? { url: image } : uploadPicture(context, image);
}
