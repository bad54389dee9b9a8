"use client";

import { mutationOptions } from "@tanstack/react-query";
import { call } from "@/lib/api/client";
import { allowContact, eraseCreator, stopContact } from "@/lib/contracts/console/creators";

export const stopContactMutation = mutationOptions({
  mutationFn: ({ id, note }: { id: number; note: string }) =>
    call(stopContact, { params: { creator_id: String(id) }, body: { note } }),
});

export const allowContactMutation = mutationOptions({
  mutationFn: (id: number) => call(allowContact, { params: { creator_id: String(id) } }),
});

export const eraseMutation = mutationOptions({
  mutationFn: (id: number) => call(eraseCreator, { params: { creator_id: String(id) } }),
});
