"use client";

import { ErrorState } from "@/components/ui/error-state";

type ErrorPageProps = { error: Error & { digest?: string }; reset: () => void };

export default function AccountError({ error, reset }: ErrorPageProps) {
  return <ErrorState onRetry={reset} reference={error.digest} />;
}
