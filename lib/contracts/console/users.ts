import { z } from "zod";
import { wireId } from "@/lib/api/fields";
import { inverse } from "@/lib/api/inverse";
import type { Role } from "@/lib/generated/prisma/enums";
import { multilineSchema } from "../fields";
import { operation } from "./contract";
import { timeSchema } from "./fields";

export const roleNames = {
  CUSTOMER: "customer",
  SELLER: "seller",
  ADMIN: "admin",
} as const satisfies Record<Role, string>;

const roles = inverse(roleNames);

const path = "/api/console/users/{user_id}";
const params = z.object({ user_id: wireId() });
const done = {
  access: ["ADMIN"],
  status: 204,
  params,
  output: z.null(),
  present: (_: unknown) => null,
} as const;

export const suspendUser = operation({
  ...done,
  name: "suspendUser",
  method: "PUT",
  path: `${path}/suspension`,
  summary: "Keep an account from signing in and end its sessions; its owner is told the reason and the end",
  body: z.object({
    reason: multilineSchema(300),
    until: timeSchema
      .nullish()
      .meta({ description: "When it ends by itself; absent or null: an admin ends it." }),
  }),
  input: ({ params, body }) => ({
    id: params.user_id,
    reason: body.reason,
    until: body.until ? new Date(body.until) : undefined,
  }),
});

export const unsuspendUser = operation({
  ...done,
  name: "unsuspendUser",
  method: "DELETE",
  path: `${path}/suspension`,
  summary: "Let a suspended account sign in again",
  input: ({ params }) => ({ id: params.user_id }),
});

export const changeRole = operation({
  ...done,
  name: "changeRole",
  method: "PUT",
  path: `${path}/role`,
  summary: "Make an account a customer, a seller or an admin; the last admin stays one",
  body: z.object({ role: z.enum(Object.values(roleNames)) }),
  input: ({ params, body }) => ({ id: params.user_id, role: roles[body.role] }),
});
