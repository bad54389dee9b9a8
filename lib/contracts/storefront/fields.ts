import { z } from "zod";
import type { View } from "@/lib/api/contract";
import { wireInt, wireSize } from "@/lib/api/fields";
import type { Page } from "@/lib/domain/page";
import { localDateTime } from "../time";

/** A size beyond the largest is cut to it; the answer says what was served. */
export const pageQuery = ({ preset = 10, max = 100 } = {}) => ({
  page: wireInt({ min: 1, max: 1_000_000 }).default(1),
  size: wireSize({ max, preset }),
});

export const pageInput = ({ page, size }: { page: number; size: number }) => ({ number: page, size });

export const pageSchema = <S extends z.ZodType>(item: S) =>
  z.object({ page: z.int(), size: z.int(), total: z.int(), items: z.array(item) });

export function pageView<T, U>({ number, size, total, items }: Page<T>, view: (item: T) => U) {
  return { page: number, size, total, items: items.map(view) };
}

/** `2025-10-30T13:42:44`, on the clock of the shop, without a zone. */
export const timeSchema = z.string().meta({ example: "2025-10-30T13:42:44" });
export const time = (date: Date, { timeZone }: View) => localDateTime(date, timeZone).replace(" ", "T");

export const times = (row: { createdAt: Date; updatedAt: Date }, view: View) => ({
  created_at: time(row.createdAt, view),
  updated_at: time(row.updatedAt, view),
});
export const timeFields = { created_at: timeSchema, updated_at: timeSchema };
