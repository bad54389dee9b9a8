"use client";

import { mutationOptions } from "@tanstack/react-query";
import { call } from "@/lib/api/client";
import { approveMessage, editMessage } from "@/lib/contracts/console/messages";
import { decideMail, markReply } from "@/lib/contracts/console/replies";
import { changeDelivery } from "@/lib/contracts/console/sending";
import { changeThread, discardDraft, suppressThread, writeAnswer } from "@/lib/contracts/console/threads";

export type StageName = "matched" | "contacted" | "replied" | "negotiating" | "cooperating" | "declined";

export type ThreadChange = {
  stage?: StageName;
  snoozed_until?: string | null;
  closed?: boolean;
  read?: boolean;
};

export type DeliveryAction = "undo" | "hold" | "release" | "assume_delivered" | "send_again";

/** A text with what names it. */
export type NamedText = { subject: string | null; content: string; hash: string };

export const changeThreadMutation = mutationOptions({
  mutationFn: ({ id, change }: { id: string; change: ThreadChange }) =>
    call(changeThread, { params: { thread_id: id }, body: change }),
});

export const suppressThreadMutation = mutationOptions({
  mutationFn: (id: string) => call(suppressThread, { params: { thread_id: id }, body: {} }),
});

export const writeAnswerMutation = mutationOptions({
  mutationFn: ({ threadId, content }: { threadId: string; content: string }) =>
    call(writeAnswer, { params: { thread_id: threadId }, body: { content } }),
});

export const discardDraftMutation = mutationOptions({
  mutationFn: (id: number) => call(discardDraft, { params: { message_id: String(id) } }),
});

export const changeDeliveryMutation = mutationOptions({
  mutationFn: ({ id, action }: { id: number; action: DeliveryAction }) =>
    call(changeDelivery, { params: { message_id: String(id) }, body: { action } }),
});

export const approveMessageMutation = mutationOptions({
  mutationFn: ({ id, hash }: { id: number; hash: string }) =>
    call(approveMessage, { params: { message_id: String(id) }, body: { text_hash: hash } }),
});

/** Keeps a text in place of the one that `hash` names; says what the new one is called. */
export const editMessageMutation = mutationOptions({
  mutationFn: async ({ id, subject, content, hash }: { id: number } & NamedText): Promise<NamedText> => {
    const saved = await call(editMessage, {
      params: { message_id: String(id) },
      body: { text_hash: hash, content, ...(subject === null ? {} : { subject }) },
    });
    return { subject: saved.subject, content: saved.content, hash: saved.text_hash };
  },
});

export const decideMailMutation = mutationOptions({
  mutationFn: ({ id, belongs }: { id: number; belongs: boolean }) =>
    call(decideMail, { params: { mail_id: String(id) }, body: { belongs } }),
});

export type ReplyClassName =
  | "interested"
  | "counter_offer"
  | "question"
  | "later"
  | "declined"
  | "opt_out"
  | "unclear";

export const markReplyMutation = mutationOptions({
  mutationFn: ({ id, as }: { id: number; as: ReplyClassName }) =>
    call(markReply, { params: { message_id: String(id) }, body: { class: as } }),
});
