import { z } from "zod";
import { wireInt } from "@/lib/api/fields";
import type { ProductSort } from "@/lib/domain/catalog/product-filter";
import type { ProductStatus, ReportStatus, ReportType } from "@/lib/generated/prisma/enums";
import type { Locale } from "@/lib/i18n/locales";

export const statusSchema = z.literal([0, 1, 2]);
export const reportTypeSchema = z.literal([1, 2, 3, 4]);
export const reportStatusSchema = z.literal([0, 1]);

type Status = z.infer<typeof statusSchema>;
type TypeNumber = z.infer<typeof reportTypeSchema>;
type Handled = z.infer<typeof reportStatusSchema>;

export const wireStatus = () => wireInt({ min: 0, max: 2 }).pipe(statusSchema);
export const wireReportType = () => wireInt({ min: 1, max: 4 }).pipe(reportTypeSchema);
export const wireReportStatus = () => wireInt({ min: 0, max: 1 }).pipe(reportStatusSchema);

/** What a status in a filter finds: nothing left to sell counts as sold. */
export const statuses = {
  0: ["FROZEN"],
  1: ["ONLINE"],
  2: ["SOLD", "OUT_OF_STOCK"],
} as const satisfies Record<Status, readonly ProductStatus[]>;

export const statusNumbers = {
  FROZEN: 0,
  ONLINE: 1,
  SOLD: 2,
  OUT_OF_STOCK: 2,
} as const satisfies Record<ProductStatus, Status>;

export const statusTexts = {
  zh: { 0: "下架", 1: "在售", 2: "已售" },
  en: { 0: "Taken down", 1: "On sale", 2: "Sold" },
} as const satisfies Record<Locale, Record<Status, string>>;

export const sorts = { price: "price", time: "created", view: "views" } as const satisfies Record<
  string,
  ProductSort
>;

export const sortSchema = z.enum(["price", "time", "view"]);

export const reportTypes = {
  1: "FALSE_GOODS",
  2: "PROHIBITED",
  3: "INFRINGEMENT",
  4: "OTHER",
} as const satisfies Record<TypeNumber, ReportType>;

export const reportTypeNumbers = {
  FALSE_GOODS: 1,
  PROHIBITED: 2,
  INFRINGEMENT: 3,
  OTHER: 4,
} as const satisfies Record<ReportType, TypeNumber>;

export const reportTypeTexts = {
  zh: { 1: "虚假商品", 2: "违禁品", 3: "侵权", 4: "其他" },
  en: { 1: "False goods", 2: "Prohibited goods", 3: "Infringement", 4: "Other" },
} as const satisfies Record<Locale, Record<TypeNumber, string>>;

export const reportStatuses = {
  0: ["PENDING"],
  1: ["PROCESSED", "REJECTED"],
} as const satisfies Record<Handled, readonly ReportStatus[]>;

export const reportStatusNumbers = {
  PENDING: 0,
  PROCESSED: 1,
  REJECTED: 1,
} as const satisfies Record<ReportStatus, Handled>;

export const reportStatusTexts = {
  zh: { 0: "未处理", 1: "已处理" },
  en: { 0: "Open", 1: "Handled" },
} as const satisfies Record<Locale, Record<Handled, string>>;
