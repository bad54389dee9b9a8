"use client";

import { useQueryClient } from "@tanstack/react-query";
import { lazy, Suspense, useEffect, useState } from "react";
import { sessionQuery } from "@/components/layout/session";
import { onSessionLost } from "@/lib/api/session-lost";

const SignInDialog = lazy(async () => ({
  default: (await import("./sign-in-again-dialog")).SignInAgainDialog,
}));

type Question = { answer: (signedIn: boolean) => void };

/** Asks whoever's session has ended to sign in right here; then the call that noticed it is made again. */
export function SignInAgain() {
  const client = useQueryClient();
  const [question, setQuestion] = useState<Question | null>(null);
  useEffect(
    () =>
      onSessionLost(async () => {
        const before = client.getQueryData(sessionQuery.queryKey);
        const signedIn = await new Promise<boolean>((answer) => setQuestion({ answer }));
        setQuestion(null);
        if (!signedIn) {
          client.setQueryData(sessionQuery.queryKey, null);
          return false;
        }
        const now = await client.fetchQuery({ ...sessionQuery, staleTime: 0 }).catch(() => null);
        if (!before || now?.id === before.id) return now !== null;
        // What stands on the page is another account's.
        window.location.reload();
        return false;
      }),
    [client],
  );
  if (!question) return null;
  return (
    <Suspense>
      <SignInDialog onAnswer={question.answer} />
    </Suspense>
  );
}
