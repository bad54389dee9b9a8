import { z } from "zod";
import { idSchema, wireId } from "@/lib/api/fields";
import type { ShownSuppression } from "@/lib/domain/outreach/suppressions";
import { identifierSchema, optionalText } from "../fields";
import { limits } from "../limits";
import { operation } from "./contract";

const scopes = { campaigns: "CAMPAIGNS", all: "ALL" } as const;

const path = "/api/console/suppressions";

export const addSuppression = operation({
  name: "addSuppression",
  method: "POST",
  path,
  summary:
    "Keep the caller's shop, or the seller without one, from writing to an address; as an admin everyone",
  access: ["SELLER", "ADMIN"],
  limits: limits.creators,
  status: 201,
  body: z.object({
    address: identifierSchema(254),
    note: optionalText(200),
    scope: z.enum(["campaigns", "all"]).optional().meta({ description: "An admin's alone; else campaigns." }),
  }),
  input: ({ body }) => ({
    address: body.address,
    note: body.note,
    scope: body.scope && scopes[body.scope],
  }),
  output: z.object({ suppression_id: idSchema, hint: z.string(), created_at: z.iso.datetime() }),
  present: ({ id, hint, createdAt }: ShownSuppression) => ({
    suppression_id: id,
    hint,
    created_at: createdAt.toISOString(),
  }),
});

export const liftSuppression = operation({
  name: "liftSuppression",
  method: "DELETE",
  path: `${path}/{suppression_id}`,
  summary: "Let an address be written to again; entries of the whole market are an admin's",
  access: ["SELLER", "ADMIN"],
  status: 204,
  params: z.object({ suppression_id: wireId() }),
  input: ({ params }) => ({ id: params.suppression_id }),
  output: z.null(),
  present: (_: unknown) => null,
});
