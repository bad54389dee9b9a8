export type DemoCategory = {
  name: string;
  nameEn: string;
  /** `kind` names the drawing that illustrates the category's products. */
  children: { name: string; nameEn: string; kind: string }[];
};
export type DemoPlace = { province: string; city: string; district: string };
export type DemoSeller = { username: string; name: string; phone: string; email: string };
export type DemoCustomer = DemoSeller & { address: string };
export type DemoShop = {
  name: string;
  nameEn: string;
  address: string;
  description: string;
  sellerIndex: number;
  createdAt: Date;
};

export type DemoSku = {
  attributes: { name: string; nameEn: string; value: string; valueEn: string }[];
  priceMinor: number;
  stock: number;
  /** Index of the eight colors, 0–7. */
  swatch: number;
};
export type DemoImage = { swatch: number; view: 0 | 1 | 2 };
export type DemoFeature = "RECOMMENDED" | "NEW" | "POPULAR";
export type DemoProductStatus = "ONLINE" | "FROZEN" | "SOLD" | "OUT_OF_STOCK";

export type DemoProduct = {
  categoryIndex: [parent: number, child: number];
  sellerIndex: number;
  title: string;
  titleEn: string;
  summary: string;
  summaryEn: string;
  description: string;
  descriptionEn: string;
  searchKeywords: string;
  tags: number[];
  features: DemoFeature[];
  /** 1–10; 10 is new. */
  conditionLevel: number;
  originalPriceMinor: number | null;
  locationIndex: number;
  status: DemoProductStatus;
  freezeReason: string | null;
  viewCount: number;
  createdAt: Date;
  skus: DemoSku[];
  images: DemoImage[];
};

export type DemoIntentStatus = "PENDING" | "SUCCESS" | "FAILED" | "CANCELLED" | "RECEIVED";
export type DemoFailureReason = "PRICE" | "PLACE" | "NO_ANSWER" | "OTHER";
export type DemoIntent = {
  productIndex: number;
  skuIndex: number;
  customerIndex: number;
  quantity: number;
  status: DemoIntentStatus;
  note: string | null;
  sellerNotes: string | null;
  failureReason: DemoFailureReason | null;
  createdAt: Date;
  updatedAt: Date;
};

export type Demo = {
  categories: DemoCategory[];
  tags: { name: string; nameEn: string }[];
  places: DemoPlace[];
  sellers: DemoSeller[];
  shops: DemoShop[];
  customers: DemoCustomer[];
  products: DemoProduct[];
  intents: DemoIntent[];
};
