"use client";

import { mutationOptions } from "@tanstack/react-query";
import { type CallInput, call } from "@/lib/api/client";
import { verifyAudit } from "@/lib/contracts/console/audit";
import { arrangeHome } from "@/lib/contracts/console/home";
import { closeShop, reopenShop } from "@/lib/contracts/console/shops";
import { retryJob } from "@/lib/contracts/console/system";
import { changeRole, suspendUser, unsuspendUser } from "@/lib/contracts/console/users";

type Suspension = CallInput<typeof suspendUser>["body"];

export const suspendMutation = mutationOptions({
  mutationFn: ({ id, ...body }: Suspension & { id: number }) =>
    call(suspendUser, { params: { user_id: String(id) }, body }),
});

export const unsuspendMutation = mutationOptions({
  mutationFn: (id: number) => call(unsuspendUser, { params: { user_id: String(id) } }),
});

export const changeRoleMutation = mutationOptions({
  mutationFn: ({ id, role }: CallInput<typeof changeRole>["body"] & { id: number }) =>
    call(changeRole, { params: { user_id: String(id) }, body: { role } }),
});

type Closing = CallInput<typeof closeShop>["body"];

export const closeShopMutation = mutationOptions({
  mutationFn: ({ id, ...body }: Closing & { id: number }) =>
    call(closeShop, { params: { shop_id: String(id) }, body }),
});

export const reopenShopMutation = mutationOptions({
  mutationFn: (id: number) => call(reopenShop, { params: { shop_id: String(id) } }),
});

export const arrangeHomeMutation = mutationOptions({
  mutationFn: (body: CallInput<typeof arrangeHome>["body"]) => call(arrangeHome, { body }),
});

export const verifyAuditMutation = mutationOptions({
  mutationFn: (chain: string) => call(verifyAudit, { query: { chain } }),
});

export const retryJobMutation = mutationOptions({
  mutationFn: (id: string) => call(retryJob, { params: { job_id: id } }),
});
