"use client";

import { ErrorState } from "@/components/ui/error-state";

type ErrorPageProps = { error: Error & { digest?: string }; reset: () => void };

export default function DashboardError({ error, reset }: ErrorPageProps) {
  return <ErrorState onRetry={reset} reference={error.digest} />;
}
