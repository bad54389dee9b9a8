import { z } from "zod";
import { wireId } from "@/lib/api/fields";
import { maxId } from "@/lib/text/url-values";
import { limits } from "../limits";
import { operation } from "./contract";
import { draftBody, draftInput } from "./draft-body";
import { draftSchema, draftView } from "./draft-view";

const path = "/api/console/product-drafts";
const params = z.object({ draft_id: wireId() });
const version = z.int().min(1).max(maxId);

export const createProductDraft = operation({
  name: "createProductDraft",
  method: "POST",
  path,
  summary: "Keep a product that is not finished, for oneself and the managers of one's shop",
  access: "user",
  limits: limits.products,
  idempotent: true,
  status: 201,
  body: draftBody,
  input: ({ body }) => ({ content: draftInput(body) }),
  output: draftSchema,
  present: draftView,
});

export const getProductDraft = operation({
  name: "getProductDraft",
  method: "GET",
  path: `${path}/{draft_id}`,
  summary: "A draft as far as it has got, and what it lacks",
  access: "user",
  params,
  input: ({ params }) => ({ id: params.draft_id }),
  output: draftSchema,
  present: draftView,
});

export const updateProductDraft = operation({
  name: "updateProductDraft",
  method: "PUT",
  path: `${path}/{draft_id}`,
  summary: "Replace what a draft says, as it was read; its time stays",
  access: "user",
  params,
  body: draftBody.extend({ version }),
  input: ({ params, body: { version, ...body } }) => ({
    id: params.draft_id,
    version,
    content: draftInput(body),
  }),
  output: draftSchema,
  present: draftView,
});

export const deleteProductDraft = operation({
  name: "deleteProductDraft",
  method: "DELETE",
  path: `${path}/{draft_id}`,
  summary: "Forget a draft",
  access: "user",
  status: 204,
  params,
  input: ({ params }) => ({ id: params.draft_id }),
  output: z.null(),
  present: (_: unknown) => null,
});

export const publishProductDraft = operation({
  name: "publishProductDraft",
  method: "POST",
  path: `${path}/{draft_id}/publish`,
  summary: "Publish a draft as it was read; it is a draft no more",
  access: "user",
  limits: limits.products,
  idempotent: true,
  status: 201,
  params,
  body: z.object({ version }),
  input: ({ params, body }) => ({ id: params.draft_id, version: body.version }),
  output: z.object({ product_id: z.int() }),
  present: ({ id }: { id: number }) => ({ product_id: id }),
});

const clockSchema = z.iso
  .datetime({ local: true, precision: -1 })
  .refine((text) => text >= "2000" && text < "2200" && !text.endsWith("Z"))
  .meta({ description: "On the clock of the shop's time zone, such as `2026-05-01T09:00`." });

export const scheduleProductDraft = operation({
  name: "scheduleProductDraft",
  method: "PUT",
  path: `${path}/{draft_id}/schedule`,
  summary: "Have a draft published by itself at a time, or take that back",
  access: "user",
  params,
  body: z.object({ version, publish_on: clockSchema.nullable() }),
  input: ({ params, body }) => ({ id: params.draft_id, version: body.version, at: body.publish_on }),
  output: draftSchema,
  present: draftView,
});
