"use client";

import { mutationOptions, queryOptions } from "@tanstack/react-query";
import { call } from "@/lib/api/client";
import { countNotices, readNotices } from "@/lib/contracts/console/notices";

export const unreadQuery = queryOptions({
  queryKey: ["notices", "unread"],
  queryFn: ({ signal }) => call(countNotices, { signal }),
});

export const readNoticesMutation = mutationOptions({
  mutationFn: (body: { ids: number[] } | { up_to: number }) => call(readNotices, { body }),
});
