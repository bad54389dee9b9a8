import { z } from "zod";
import { shownAs, wireInt } from "@/lib/api/fields";
import { isAmount, maxPriceMinor, minorFromDecimal } from "@/lib/domain/money";
import { type Page, pageCount } from "@/lib/domain/page";

export const pageQuery = {
  pageNum: wireInt({ min: 1, max: 1_000_000 }).default(1),
  pageSize: wireInt({ min: 1, max: 50 }).default(10),
};

export const pageInput = ({ pageNum, pageSize }: { pageNum: number; pageSize: number }) => ({
  number: pageNum,
  size: pageSize,
});

/** A page as the report list documents it. */
export const plainPageSchema = <S extends z.ZodType>(item: S) =>
  z.object({
    pageNum: z.int(),
    pageSize: z.int(),
    total: z.int(),
    pages: z.int(),
    list: z.array(item),
  });

/** A page as every other list documents it. */
export const pageSchema = <S extends z.ZodType>(item: S) =>
  plainPageSchema(item).extend({ hasPrevious: z.boolean(), hasNext: z.boolean() });

export function pageView<T, U>(page: Page<T>, view: (item: T) => U) {
  const pages = pageCount(page);
  return {
    pageNum: page.number,
    pageSize: page.size,
    total: page.total,
    pages,
    list: page.items.map(view),
    hasPrevious: page.number > 1,
    hasNext: page.number < pages,
  };
}

/** A bound on prices in a query, a double (`1.0E7`), in minor units; one beyond every price is as good as the largest. */
export const wirePrice = () =>
  z
    .stringFormat("amount", /^\d{1,15}(\.\d{0,10})?([eE][+ -]?\d{1,2})?$/)
    // In a query a plus sign is a space.
    .transform((text) => Number(text.replace(" ", "+")))
    .refine(isAmount, { params: { rule: "amount" } })
    .transform((amount) => Math.min(minorFromDecimal(amount), maxPriceMinor + 1))
    .meta(shownAs({ type: "number", minimum: 0 }));

/** `2023-08-01T15:30:45.000+08:00` */
export const timeSchema = z.string().meta({ example: "2023-08-01T15:30:45.000+08:00" });
