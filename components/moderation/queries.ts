"use client";

import { mutationOptions } from "@tanstack/react-query";
import { type CallInput, call } from "@/lib/api/client";
import { appealDecision, decideAppeal, decideProduct, endDecision } from "@/lib/contracts/console/moderation";

type Decision = CallInput<typeof decideProduct>["body"];

export const decideMutation = mutationOptions({
  mutationFn: ({ productId, ...body }: Decision & { productId: number }) =>
    call(decideProduct, { params: { product_id: String(productId) }, body }),
});

export const endDecisionMutation = mutationOptions({
  mutationFn: (id: number) => call(endDecision, { params: { decision_id: String(id) } }),
});

export const appealMutation = mutationOptions({
  mutationFn: ({ id, content }: { id: number; content: string }) =>
    call(appealDecision, { params: { decision_id: String(id) }, body: { content } }),
});

export const answerAppealMutation = mutationOptions({
  mutationFn: ({ id, ...body }: { id: number; granted: boolean; answer: string }) =>
    call(decideAppeal, { params: { appeal_id: String(id) }, body }),
});
