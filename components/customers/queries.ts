"use client";

import { mutationOptions } from "@tanstack/react-query";
import { call } from "@/lib/api/client";
import { addCustomerNote } from "@/lib/contracts/console/customers";

export const customerNoteMutation = mutationOptions({
  mutationFn: ({ id, text }: { id: number; text: string }) =>
    call(addCustomerNote, { params: { customer_id: String(id) }, body: { text } }),
});
