import { z } from "zod";
import { idSchema, wireId } from "@/lib/api/fields";
import type { Wish } from "@/lib/domain/categories/proposals/proposal";
import { multilineSchema } from "../fields";
import { limits } from "../limits";
import { categoryName, categoryNameEn } from "./categories";
import { operation } from "./contract";
import { maxText } from "./moderation";

const category_id = idSchema;
const names = { name: categoryName, name_en: categoryNameEn };

const changeSchema = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("create"), ...names }),
  z.object({ kind: z.literal("rename"), category_id, ...names }),
  z.object({ kind: z.literal("move"), category_id, parent_id: idSchema.nullable() }),
  z.object({ kind: z.literal("delete"), category_id }),
]);

export type ProposedChange = z.input<typeof changeSchema>;

function wishFrom(change: z.output<typeof changeSchema>): Wish {
  switch (change.kind) {
    case "create":
      return { kind: "CREATE", name: change.name, nameEn: change.name_en ?? null };
    case "rename":
      return {
        kind: "RENAME",
        categoryId: change.category_id,
        name: change.name,
        nameEn: change.name_en ?? null,
      };
    case "move":
      return { kind: "MOVE", categoryId: change.category_id, parentId: change.parent_id };
    case "delete":
      return { kind: "DELETE", categoryId: change.category_id };
  }
}

const path = "/api/console/category-proposals";
const params = z.object({ proposal_id: wireId() });
const nothing = { status: 204, output: z.null(), present: (_: unknown) => null } as const;

export const proposeCategoryChange = operation({
  name: "proposeCategoryChange",
  method: "POST",
  path,
  summary: "Propose a change of the categories that all sellers share; admins decide",
  access: ["SELLER"],
  limits: limits.proposals,
  status: 201,
  body: z.object({ change: changeSchema, reason: multilineSchema(maxText) }),
  input: ({ body }) => ({ wish: wishFrom(body.change), reason: body.reason }),
  output: z.object({ proposal_id: z.int() }),
  present: ({ id }: { id: number }) => ({ proposal_id: id }),
});

export const decideCategoryProposal = operation({
  name: "decideCategoryProposal",
  method: "POST",
  path: `${path}/{proposal_id}/decision`,
  summary: "Answer a proposal, once; what is accepted is done at once, what is refused needs a reason",
  access: ["ADMIN"],
  params,
  body: z
    .object({ accepted: z.boolean(), answer: multilineSchema(maxText).nullish() })
    .superRefine(({ accepted, answer }, { addIssue }) => {
      if (!accepted && !answer)
        addIssue({ code: "invalid_type", expected: "string", input: undefined, path: ["answer"] });
    }),
  input: ({ params, body }) => ({
    id: params.proposal_id,
    accepted: body.accepted,
    answer: body.answer ?? null,
  }),
  ...nothing,
});

export const withdrawCategoryProposal = operation({
  name: "withdrawCategoryProposal",
  method: "DELETE",
  path: `${path}/{proposal_id}`,
  summary: "Take an own proposal back that waits",
  access: ["SELLER"],
  params,
  input: ({ params }) => ({ id: params.proposal_id }),
  ...nothing,
});
