import { z } from "zod";
import { shownAs, wireId, wireInt, wireSize, wireUuid } from "@/lib/api/fields";
import type { CountedTask } from "@/lib/domain/matching/task-select";
import type { Page } from "@/lib/domain/page";
import { limits } from "../limits";
import { operation } from "./contract";
import { time, timeSchema } from "./fields";

/** Ids are strings in this contract, in bodies too. */
const bodyId = wireId().meta(shownAs({ type: "string" }));

export const taskStatuses = { MATCHING: "matching", MATCHED: "matched", FAILED: "failed" } as const;

export const matchTaskSchema = z.object({
  task_id: z.string(),
  product_id: z.string(),
  user_id: z.string(),
  shop_id: z.string().nullable(),
  status: z.enum(["matching", "matched", "failed"]),
  matched_count: z.int(),
  willing_count: z.int(),
  sent_count: z.int(),
  match_tags: z.array(z.string()),
  error: z.string().nullable().meta({ description: "Why it failed, as a code." }),
  created_at: timeSchema,
  updated_at: timeSchema,
});

function matchTaskView(task: CountedTask): z.input<typeof matchTaskSchema> {
  return {
    task_id: task.id,
    product_id: String(task.productId),
    user_id: String(task.userId),
    shop_id: task.shopId === null ? null : String(task.shopId),
    // A draft is shown by no operation of this contract.
    status: task.status === "DRAFT" ? "matching" : taskStatuses[task.status],
    matched_count: task.matchedCount,
    willing_count: task.willingCount,
    sent_count: task.sentCount,
    match_tags: task.matchTags,
    error: task.error,
    created_at: time(task.createdAt),
    updated_at: time(task.updatedAt),
  };
}

const params = z.object({ task_id: wireUuid() });

export const createMatchTask = operation({
  name: "createMatchTask",
  method: "POST",
  path: "/api/matching/tasks",
  summary: "Choose a product: a task begins that finds the creators who fit it",
  source: "000 matching",
  access: ["SELLER"],
  limits: limits.matching,
  idempotent: true,
  status: 201,
  body: z.object({ product_id: bodyId, shop_id: bodyId.optional() }),
  input: ({ body }) => ({ productId: body.product_id, shopId: body.shop_id }),
  output: matchTaskSchema,
  present: matchTaskView,
});

export const listMatchTasks = operation({
  name: "listMatchTasks",
  method: "GET",
  path: "/api/matching/tasks",
  summary: "The caller's tasks and those of its shop, the newest first",
  source: "000 matching",
  access: ["SELLER", "ADMIN"],
  query: z.object({
    page: wireInt({ min: 1, max: 1_000_000 }).default(1),
    size: wireSize({ max: 100, preset: 20 }),
  }),
  input: ({ query }) => ({ page: { number: query.page, size: query.size } }),
  output: z.object({ page: z.int(), size: z.int(), total: z.int(), items: z.array(matchTaskSchema) }),
  present: ({ number, size, total, items }: Page<CountedTask>) => ({
    page: number,
    size,
    total,
    items: items.map(matchTaskView),
  }),
});

export const getMatchTask = operation({
  name: "getMatchTask",
  method: "GET",
  path: "/api/matching/tasks/{task_id}",
  summary: "One task",
  source: "000 matching",
  access: ["SELLER", "ADMIN"],
  params,
  input: ({ params }) => ({ id: params.task_id }),
  output: matchTaskSchema,
  present: matchTaskView,
});

export const retryMatchTask = operation({
  name: "retryMatchTask",
  method: "POST",
  path: "/api/matching/tasks/{task_id}/retry",
  summary: "Match a task that has failed once more",
  access: ["SELLER"],
  limits: limits.matching,
  params,
  input: ({ params }) => ({ id: params.task_id }),
  output: matchTaskSchema,
  present: matchTaskView,
});
