import type { Prisma } from "@/lib/generated/prisma/client";

const imageSelect = {
  id: true,
  url: true,
  rank: true,
  placeholder: true,
} satisfies Prisma.ProductImageSelect;

const skuSelect = {
  id: true,
  productId: true,
  rank: true,
  priceMinor: true,
  stock: true,
  attributes: true,
  imageUrl: true,
} satisfies Prisma.SkuSelect;

/** What every list of products shows, whatever the contract. */
export const productRowSelect = {
  id: true,
  sellerId: true,
  shopId: true,
  categoryId: true,
  title: true,
  titleEn: true,
  summary: true,
  summaryEn: true,
  description: true,
  searchKeywords: true,
  status: true,
  features: true,
  conditionLevel: true,
  originalPriceMinor: true,
  priceMinor: true,
  viewed: { select: { views: true } },
  freezeReason: true,
  unfreezeRemark: true,
  createdAt: true,
  updatedAt: true,
  seller: { select: { id: true, username: true, name: true, email: true } },
  category: { select: { id: true, parentId: true, level: true, name: true, nameEn: true } },
  location: { select: { id: true, fullName: true } },
  skus: { where: { rank: 0 }, select: skuSelect },
  images: { orderBy: [{ rank: "asc" }, { id: "asc" }], select: imageSelect },
  tags: {
    where: { tag: { kind: "CATALOG" } },
    orderBy: { tagId: "asc" },
    select: { tag: { select: { id: true, name: true, nameEn: true } } },
  },
} satisfies Prisma.ProductSelect;

const allSkus = { where: { rank: { not: null } }, orderBy: { rank: "asc" }, select: skuSelect } as const;

/** The same with all of a product's SKUs, the default one first. */
export const productStockSelect = { ...productRowSelect, skus: allSkus } satisfies Prisma.ProductSelect;

export type ProductRowSelect = typeof productRowSelect | typeof productStockSelect;

/** One product with all of its SKUs, media and shop. */
export const productDetailSelect = {
  ...productRowSelect,
  descriptionEn: true,
  soldNote: true,
  locationId: true,
  lowStock: true,
  version: true,
  shop: { select: { id: true, name: true, nameEn: true, address: true, createdAt: true } },
  skus: allSkus,
  media: {
    orderBy: [{ displayOrder: "asc" }, { id: "asc" }],
    select: {
      id: true,
      type: true,
      url: true,
      fileName: true,
      fileSize: true,
      mimeType: true,
      displayOrder: true,
      isEmbedded: true,
    },
  },
} satisfies Prisma.ProductSelect;

export type ProductRow = Prisma.ProductGetPayload<{ select: typeof productRowSelect }>;
export type ProductDetail = Prisma.ProductGetPayload<{ select: typeof productDetailSelect }>;
