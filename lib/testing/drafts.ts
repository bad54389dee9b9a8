import type { DraftInput } from "@/lib/domain/product-drafts/draft-content";

/** What somebody has said of a product that is not finished: nothing but what is given. */
export const draftOf = (given: Partial<DraftInput> = {}): DraftInput => ({
  title: "",
  titleEn: null,
  summary: "",
  summaryEn: null,
  description: "",
  descriptionEn: null,
  searchKeywords: null,
  categoryId: null,
  conditionLevel: 10,
  originalPriceMinor: null,
  locationId: null,
  lowStock: null,
  tagIds: [],
  skus: [{ priceMinor: null, stock: null, attributes: [], imageUrl: null }],
  images: [],
  ...given,
});

/** A draft that lacks nothing. */
export const completeDraft = (categoryId: number, given: Partial<DraftInput> = {}): DraftInput =>
  draftOf({
    title: "手编竹篮",
    description: "毛竹手编",
    categoryId,
    skus: [{ priceMinor: 6600, stock: 2, attributes: [], imageUrl: null }],
    images: [{ url: "https://pictures.example/basket.jpg" }],
    ...given,
  });
