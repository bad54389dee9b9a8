import { z } from "zod";
import { idSchema, wireId } from "@/lib/api/fields";
import { maxSources } from "@/lib/domain/tags/max-sources";
import type { MergePreview, MergeState } from "@/lib/domain/tags/merge-tags";
import { clearableText, nameSchema, searchSchema } from "../fields";
import { operation } from "./contract";

const names = { name: nameSchema(64), name_en: clearableText(64) };

const namesOf = (body: { name: string; name_en?: string | null | undefined }) => ({
  name: body.name,
  nameEn: body.name_en ?? null,
});

const params = z.object({ tag_id: wireId() });
const nothing = { status: 204, output: z.null(), present: (_: unknown) => null } as const;
const access = ["ADMIN"] as const;

export const createTag = operation({
  name: "createTag",
  method: "POST",
  path: "/api/console/tags",
  summary: "Add a tag to the catalog",
  access,
  status: 201,
  body: z.object(names),
  input: ({ body }) => namesOf(body),
  output: z.object({ tag_id: z.int() }),
  present: ({ id }: { id: number }) => ({ tag_id: id }),
});

export const renameTag = operation({
  name: "renameTag",
  method: "PUT",
  path: "/api/console/tags/{tag_id}/names",
  summary: "Give a tag other names; `seen` are those that the caller has read",
  access,
  params,
  body: z.object({
    ...names,
    seen: z.object({ name: searchSchema(200), name_en: searchSchema(200).nullable() }),
  }),
  input: ({ params, body }) => ({
    id: params.tag_id,
    ...namesOf(body),
    seen: { name: body.seen.name, nameEn: body.seen.name_en },
  }),
  ...nothing,
});

export const deleteTag = operation({
  name: "deleteTag",
  method: "DELETE",
  path: "/api/console/tags/{tag_id}",
  summary: "Delete a tag that no product has",
  access,
  params,
  input: ({ params }) => ({ id: params.tag_id }),
  ...nothing,
});

const mergeBody = z.object({
  target_id: idSchema,
  source_ids: z.array(idSchema).min(1).max(maxSources),
});
const mergeInput = ({ body }: { body: z.output<typeof mergeBody> }) => ({
  targetId: body.target_id,
  sourceIds: body.source_ids,
});

export const previewTagMerge = operation({
  name: "previewTagMerge",
  method: "POST",
  path: "/api/console/tag-merges/preview",
  summary: "How many products a merge would re-tag",
  access,
  body: mergeBody,
  input: mergeInput,
  output: z.object({
    products: z.int(),
    already: z.int().meta({ description: "Of them: those that have the target already." }),
  }),
  present: (preview: MergePreview) => preview,
});

export const mergeTags = operation({
  name: "mergeTags",
  method: "POST",
  path: "/api/console/tag-merges",
  summary: "Make one tag of several: their products get it, and their ids and names lead to it from now on",
  access,
  status: 201,
  body: mergeBody,
  input: mergeInput,
  output: z.object({
    merge_id: z.int(),
    done: z.boolean().meta({ description: "False while the worker moves the products." }),
    products: z.int(),
  }),
  present: ({ id, done, products }: MergeState) => ({ merge_id: id, done, products }),
});
