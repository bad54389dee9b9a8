"use client";

import { useMutation, useQueryClient } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { Link } from "@/components/ui/link";
import { readNoticesMutation, unreadQuery } from "./queries";

type NoticeLinkProps = { id: number; unread: boolean; href: string; className: string; children: ReactNode };

/** Leads to what a notice is about; who follows it has read it. */
export function NoticeLink({ id, unread, ...link }: NoticeLinkProps) {
  const client = useQueryClient();
  const read = useMutation({
    ...readNoticesMutation,
    onSettled: () => client.invalidateQueries({ queryKey: unreadQuery.queryKey }),
  });
  const follow = () => {
    if (unread) read.mutate({ ids: [id] });
  };
  return <Link {...link} onClick={follow} onAuxClick={follow} />;
}
