"use client";

import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { useRefresh } from "@/components/ui/use-refresh";
import { approveDraftsMutation, requestDraftsMutation } from "../queries";
import { useDraft } from "../wizard/draft-context";
import { type Draft, isOpen, sampleSize } from "./draft-view";

/** The drafts of those who are chosen: having them written, reading a sample, approving all. */
export function useDrafts(all: readonly Draft[]) {
  const { store, campaign } = useDraft();
  const { refresh } = useRefresh();
  const [read, setRead] = useState<ReadonlySet<string>>(new Set());
  const request = useMutation(requestDraftsMutation);
  const approve = useMutation(approveDraftsMutation);

  const chosen = all.filter((draft) => draft.chosen || (draft.message !== null && !isOpen(draft)));
  const open = chosen.filter(isOpen);
  const unwritten = chosen.filter(({ message, reachable }) => message === null && reachable);
  const texts = new Map(
    open.flatMap(({ message }) => (message ? [[message.text_hash, message] as const] : [])),
  );
  const readTexts = [...read].filter((hash) => texts.has(hash));
  const needed = Math.min(sampleSize, texts.size);

  const ask = async (anew: boolean) => {
    if (!(await store.flush())) return;
    const some = anew ? open : unwritten;
    const creatorIds = some.map(({ creator_id }) => creator_id);
    request.mutate({ id: campaign.task_id, creatorIds, anew }, { onSuccess: refresh });
  };
  return {
    chosen,
    open,
    unwritten,
    unreachable: chosen.filter(({ reachable, message }) => !reachable && message === null),
    readCount: Math.min(readTexts.length, needed),
    needed,
    markRead: (hash: string) => setRead((before) => new Set([...before, hash])),
    request,
    ask,
    approve,
    approveAll: () =>
      approve.mutate(
        {
          id: campaign.task_id,
          messageIds: open.flatMap(({ message }) => (message ? [message.message_id] : [])),
          read: readTexts,
        },
        { onSuccess: refresh },
      ),
  };
}
