import { z } from "zod";
import { wireId } from "@/lib/api/fields";
import { creatorPatch, creatorPatchBody } from "../creator/creator-body";
import { creatorSchema, creatorView } from "../creator/creator-view";
import { optionalText } from "../fields";
import { limits } from "../limits";
import { operation } from "./contract";
import { readAtSchema } from "./fields";

const path = "/api/console/creators";
const params = z.object({ creator_id: wireId() });

export const updateCreator = operation({
  name: "updateCreator",
  method: "PATCH",
  path: `${path}/{creator_id}`,
  summary:
    "Change a creator as it was read: what is absent stays, another's change is not overwritten, and who has not added it fills in what is missing",
  access: ["SELLER", "ADMIN"],
  limits: limits.creators,
  params,
  body: creatorPatchBody.extend({ updated_at: readAtSchema }),
  input: ({ params, body: { updated_at, ...patch } }) => ({
    id: params.creator_id,
    updatedAt: new Date(updated_at),
    patch: creatorPatch(patch),
  }),
  output: creatorSchema,
  present: creatorView,
});

export const stopContact = operation({
  name: "stopContact",
  method: "POST",
  path: `${path}/{creator_id}/do-not-contact`,
  summary: "Keep the caller's shop, or the seller without one, from writing to a creator",
  access: ["SELLER"],
  limits: limits.creators,
  params,
  body: z.object({ note: optionalText(200) }),
  input: ({ params, body }) => ({ id: params.creator_id, note: body.note }),
  output: creatorSchema,
  present: creatorView,
});

export const allowContact = operation({
  name: "allowContact",
  method: "DELETE",
  path: `${path}/{creator_id}/do-not-contact`,
  summary: "Let the caller's shop write to a creator again; what others have closed stays closed",
  access: ["SELLER"],
  params,
  input: ({ params }) => ({ id: params.creator_id }),
  output: creatorSchema,
  present: creatorView,
});

export const eraseCreator = operation({
  name: "eraseCreator",
  method: "POST",
  path: `${path}/{creator_id}/erase`,
  summary: "Remove what is personal of a creator at their request, for good",
  access: ["ADMIN"],
  status: 204,
  params,
  input: ({ params }) => ({ id: params.creator_id }),
  output: z.null(),
  present: (_: unknown) => null,
});
