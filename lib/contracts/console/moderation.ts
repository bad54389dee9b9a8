import { z } from "zod";
import { idSchema, wireId } from "@/lib/api/fields";
import { inverse } from "@/lib/api/inverse";
import { ruleCodes } from "@/lib/domain/moderation/rules";
import { maxPictures } from "@/lib/domain/reports/report-limits";
import type { DecisionOutcome, ReportType } from "@/lib/generated/prisma/enums";
import { multilineSchema } from "../fields";
import { limits } from "../limits";
import { operation } from "./contract";
import { timeSchema } from "./fields";

const reportTypeNames = {
  FALSE_GOODS: "false_goods",
  PROHIBITED: "prohibited",
  INFRINGEMENT: "infringement",
  OTHER: "other",
} as const satisfies Record<ReportType, string>;

const reportTypes = inverse(reportTypeNames);

export const reportTypeSchema = z.enum(Object.values(reportTypeNames));

const outcomeNames = {
  TAKEN_DOWN: "taken_down",
  RESOLVED: "resolved",
  KEPT: "kept",
} as const satisfies Record<DecisionOutcome, string>;

const outcomes = inverse(outcomeNames);

export const outcomeSchema = z.enum(Object.values(outcomeNames));

const nothing = { output: z.null(), present: (_: unknown) => null } as const;

/** As long as a text of these is; their forms count with it. */
export const maxText = 1000;

export const reportProduct = operation({
  name: "reportProduct",
  method: "POST",
  path: "/api/console/reports",
  summary: "Report a product, once, with pictures as evidence that admins alone see",
  access: "user",
  limits: limits.reports,
  idempotent: true,
  status: 201,
  body: z.object({
    product_id: idSchema,
    type: reportTypeSchema,
    content: multilineSchema(maxText),
    temp_keys: z.array(z.uuid()).max(maxPictures).optional(),
  }),
  input: ({ body }) => ({
    productId: body.product_id,
    type: reportTypes[body.type],
    content: body.content,
    pictures: body.temp_keys ?? [],
  }),
  output: z.object({ report_id: z.int() }),
  present: ({ id }: { id: number }) => ({ report_id: id }),
});

export const decideProduct = operation({
  name: "decideProduct",
  method: "POST",
  path: "/api/console/products/{product_id}/decisions",
  summary: "Decide on a product with a statement of reasons; every report that waits is answered with it",
  access: ["ADMIN"],
  status: 201,
  params: z.object({ product_id: wireId() }),
  body: z.object({
    outcome: outcomeSchema,
    ground: z.enum(ruleCodes),
    facts: multilineSchema(maxText),
    ends_at: timeSchema.nullish().meta({ description: "When a take-down ends by itself." }),
  }),
  input: ({ params, body }) => ({
    productId: params.product_id,
    outcome: outcomes[body.outcome],
    ground: body.ground,
    facts: body.facts,
    endsAt: body.ends_at ? new Date(body.ends_at) : undefined,
  }),
  output: z.object({ decision_id: z.int() }),
  present: ({ id }: { id: number }) => ({ decision_id: id }),
});

const decisionParams = z.object({ decision_id: wireId() });

export const endDecision = operation({
  name: "endDecision",
  method: "POST",
  path: "/api/console/decisions/{decision_id}/end",
  summary: "Take a take-down back: the product returns to where it was",
  access: ["ADMIN"],
  status: 204,
  params: decisionParams,
  input: ({ params }) => ({ id: params.decision_id }),
  ...nothing,
});

export const appealDecision = operation({
  name: "appealDecision",
  method: "POST",
  path: "/api/console/decisions/{decision_id}/appeal",
  summary: "Object to a take-down of an own product, once, within six months",
  access: "user",
  status: 204,
  params: decisionParams,
  body: z.object({ content: multilineSchema(maxText) }),
  input: ({ params, body }) => ({ decisionId: params.decision_id, content: body.content }),
  ...nothing,
});

export const decideAppeal = operation({
  name: "decideAppeal",
  method: "POST",
  path: "/api/console/appeals/{appeal_id}/decision",
  summary: "Answer an appeal, once, by another admin than the one whose decision it is about",
  access: ["ADMIN"],
  status: 204,
  params: z.object({ appeal_id: wireId() }),
  body: z.object({ granted: z.boolean(), answer: multilineSchema(maxText) }),
  input: ({ params, body }) => ({ id: params.appeal_id, granted: body.granted, answer: body.answer }),
  ...nothing,
});
