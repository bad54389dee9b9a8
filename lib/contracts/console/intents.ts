import { z } from "zod";
import { wireId } from "@/lib/api/fields";
import { errorCodeSchema } from "@/lib/api/problem";
import type { DecisionResult } from "@/lib/domain/intents/decide-intents";
import type { Intent } from "@/lib/domain/intents/intent-select";
import type { FailureReason } from "@/lib/generated/prisma/enums";
import { optionalMultiline } from "../fields";
import { intentStatuses, intentStatusNames, intentStatusSchema } from "../storefront/enums";
import { operation } from "./contract";
import { timeSchema } from "./fields";
import { noteTextSchema } from "./notes";

export const failureReasons = {
  price: "PRICE",
  stock: "STOCK",
  place: "PLACE",
  no_answer: "NO_ANSWER",
  other: "OTHER",
} as const satisfies Record<string, FailureReason>;

export type FailureReasonName = keyof typeof failureReasons;

export const failureReasonNames = {
  PRICE: "price",
  STOCK: "stock",
  PLACE: "place",
  NO_ANSWER: "no_answer",
  OTHER: "other",
} as const satisfies Record<FailureReason, FailureReasonName>;

export const failureReasonSchema = z.enum(Object.values(failureReasonNames));

const verdict = {
  decision: z.enum(["success", "failed"]),
  notes: optionalMultiline(500).meta({ description: "For the buyer." }),
  reason: failureReasonSchema.nullish().meta({ description: "Why it failed; ignored of a success." }),
};

type Verdict = {
  decision: "success" | "failed";
  notes?: string | undefined;
  reason?: FailureReasonName | null | undefined;
};

const verdictInput = ({ decision, notes, reason }: Verdict) => ({
  status: intentStatuses[decision],
  sellerNotes: notes,
  failureReason: reason ? failureReasons[reason] : undefined,
});

const params = z.object({ intent_id: wireId() });

const changeSchema = z.object({
  intent_id: z.int(),
  status: intentStatusSchema,
  reason: failureReasonSchema.nullable(),
  decided_at: timeSchema.nullable(),
  held_until: timeSchema.nullable().meta({ description: "Until when its pieces are kept while it waits." }),
});

const changeView = ({ id, status, failureReason, decidedAt, heldUntil }: Intent) => ({
  intent_id: id,
  status: intentStatusNames[status],
  reason: failureReason && failureReasonNames[failureReason],
  decided_at: decidedAt?.toISOString() ?? null,
  held_until: heldUntil?.toISOString() ?? null,
});

export const decideIntent = operation({
  name: "decideIntent",
  method: "POST",
  path: "/api/console/intents/{intent_id}/decision",
  summary: "Answer an intent that waits, and say why where it failed",
  access: "user",
  params,
  body: z.object(verdict),
  input: ({ params, body }) => ({ intentId: params.intent_id, ...verdictInput(body) }),
  output: changeSchema,
  present: changeView,
});

export const decideIntents = operation({
  name: "decideIntents",
  method: "POST",
  path: "/api/console/intents/decisions",
  summary: "Give several intents the same answer, each for itself; a preview changes nothing",
  access: "user",
  body: z.object({
    ids: z.array(z.int().min(1).max(2_147_483_647)).min(1).max(100),
    ...verdict,
    preview: z.boolean().default(false),
  }),
  input: ({ body }) => ({ ids: body.ids, preview: body.preview, ...verdictInput(body) }),
  output: z.object({
    results: z.array(
      z.object({
        intent_id: z.int(),
        status: intentStatusSchema.nullable(),
        code: errorCodeSchema.nullable().meta({ description: "Why this one was refused." }),
      }),
    ),
  }),
  present: (results: DecisionResult[]) => ({
    results: results.map(({ id, status, code }) => ({
      intent_id: id,
      status: status && intentStatusNames[status],
      code,
    })),
  }),
});

export const reopenIntent = operation({
  name: "reopenIntent",
  method: "POST",
  path: "/api/console/intents/{intent_id}/reopen",
  summary: "Take the seller's answer back within ten minutes; the intent waits again",
  access: "user",
  params,
  input: ({ params }) => ({ intentId: params.intent_id }),
  output: changeSchema,
  present: changeView,
});

export const addIntentNote = operation({
  name: "addIntentNote",
  method: "POST",
  path: "/api/console/intents/{intent_id}/notes",
  summary: "Keep a note for those who manage the product",
  access: "user",
  status: 201,
  params,
  body: z.object({ text: noteTextSchema }),
  input: ({ params, body }) => ({ intentId: params.intent_id, text: body.text }),
  output: z.object({ intent_id: z.int() }),
  present: ({ intentId }: { intentId: number }) => ({ intent_id: intentId }),
});

export const setStockHold = operation({
  name: "setStockHold",
  method: "PUT",
  path: "/api/console/stock-hold",
  summary: "For how many hours the caller's shop keeps pieces for intents that wait; null for not at all",
  access: ["SELLER"],
  body: z.object({ hours: z.int().min(1).max(720).nullable() }),
  input: ({ body }) => body,
  output: z.object({ hours: z.int().nullable() }),
  present: (hours: number | null) => ({ hours }),
});
