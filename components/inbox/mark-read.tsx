"use client";

import { useMutation } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import { useRefresh } from "@/components/ui/use-refresh";
import { changeThreadMutation } from "./queries";

/** A conversation that is opened unread is read. What is marked unread by hand afterwards stays so. */
export function MarkRead({ id, unread }: { id: string; unread: boolean }) {
  const { refresh } = useRefresh();
  const { mutate } = useMutation(changeThreadMutation);
  const [opened] = useState(unread);
  useEffect(() => {
    if (opened) mutate({ id, change: { read: true } }, { onSuccess: refresh });
  }, [id, opened, mutate, refresh]);
  return null;
}
