"use client";

import { mutationOptions, queryOptions } from "@tanstack/react-query";
import { call } from "@/lib/api/client";
import { countNotices, readNotices, setNoticeMail } from "@/lib/contracts/console/notices";
import { unsubscribe } from "@/lib/contracts/console/unsubscribe";
import type { NoticeTopic } from "@/lib/domain/notices/notice-topics";

export const unreadQuery = queryOptions({
  queryKey: ["notices", "unread"],
  queryFn: ({ signal }) => call(countNotices, { signal }),
});

export const readNoticesMutation = mutationOptions({
  mutationFn: (body: { ids: number[] } | { up_to: number }) => call(readNotices, { body }),
});

export const noticeMailMutation = mutationOptions({
  mutationFn: ({ topic, on }: { topic: NoticeTopic; on: boolean }) =>
    call(setNoticeMail, { params: { topic }, body: { on } }),
});

export const stopMailsMutation = mutationOptions({
  mutationFn: (token: string) => call(unsubscribe, { params: { token }, body: {} }),
});
