import type { StatusTone } from "@/components/ui/status-dot";
import type { IntentStatus } from "@/lib/generated/prisma/enums";

/** What waits, what succeeded and what failed are told apart at a glance, for buyers and sellers alike. */
export const intentTones = {
  PENDING: "warning",
  SUCCESS: "success",
  RECEIVED: "done",
  FAILED: "danger",
  CANCELLED: "neutral",
} as const satisfies Record<IntentStatus, StatusTone>;
