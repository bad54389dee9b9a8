"use client";

import { mutationOptions } from "@tanstack/react-query";
import { call } from "@/lib/api/client";
import { writeSandboxReply } from "@/lib/contracts/console/replies";

export const creatorAnswerMutation = mutationOptions({
  mutationFn: ({ threadId, content }: { threadId: string; content: string }) =>
    call(writeSandboxReply, { params: { thread_id: threadId }, body: { content } }),
});
