import { z } from "zod";
import { wireId } from "@/lib/api/fields";
import { cleanText } from "@/lib/text/clean";
import { operation } from "./contract";
import { readAtSchema, timeSchema } from "./fields";

export const noteTextSchema = z.string().overwrite(cleanText).trim().min(1).max(1000);

const edit = {
  access: "user",
  body: z.object({
    text: noteTextSchema,
    edited_at: readAtSchema
      .nullable()
      .meta({ description: "As it was read; null for a note that never was." }),
  }),
  output: z.object({ edited_at: timeSchema }),
  present: ({ editedAt }: { editedAt: Date }) => ({ edited_at: editedAt.toISOString() }),
} as const;

type Edit = z.output<typeof edit.body>;

const editInput = ({ text, edited_at }: Edit) => ({
  text,
  editedAt: edited_at === null ? null : new Date(edited_at),
});

const removal = { access: "user", status: 204, output: z.null(), present: (_: unknown) => null } as const;

const customerNote = z.object({ customer_id: wireId(), note_id: wireId() });

export const editCustomerNote = operation({
  ...edit,
  name: "editCustomerNote",
  method: "PUT",
  path: "/api/console/customers/{customer_id}/notes/{note_id}",
  summary: "Change one's own note of a customer, as it was read",
  params: customerNote,
  input: ({ params, body }) => ({
    customerId: params.customer_id,
    noteId: params.note_id,
    ...editInput(body),
  }),
});

export const deleteCustomerNote = operation({
  ...removal,
  name: "deleteCustomerNote",
  method: "DELETE",
  path: "/api/console/customers/{customer_id}/notes/{note_id}",
  summary: "Remove a note of a customer: one's own, or one of the shop that one manages",
  params: customerNote,
  input: ({ params }) => ({ customerId: params.customer_id, noteId: params.note_id }),
});

const intentNote = z.object({ intent_id: wireId(), note_id: wireId() });

export const editIntentNote = operation({
  ...edit,
  name: "editIntentNote",
  method: "PUT",
  path: "/api/console/intents/{intent_id}/notes/{note_id}",
  summary: "Change one's own note on an intent, as it was read",
  params: intentNote,
  input: ({ params, body }) => ({ intentId: params.intent_id, noteId: params.note_id, ...editInput(body) }),
});

export const deleteIntentNote = operation({
  ...removal,
  name: "deleteIntentNote",
  method: "DELETE",
  path: "/api/console/intents/{intent_id}/notes/{note_id}",
  summary: "Remove a note on an intent: one's own, or one on a product that one manages",
  params: intentNote,
  input: ({ params }) => ({ intentId: params.intent_id, noteId: params.note_id }),
});
