"use client";

import { PlainPage } from "@/components/layout/plain-page";
import { ErrorState } from "@/components/ui/error-state";

type ErrorPageProps = { error: Error & { digest?: string }; reset: () => void };

export default function ErrorPage({ error, reset }: ErrorPageProps) {
  return (
    <PlainPage>
      <ErrorState
        onRetry={reset}
        reference={error.digest}
        className="grid min-h-[64dvh] place-items-center"
      />
    </PlainPage>
  );
}
