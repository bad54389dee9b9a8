import type { IntentEvent } from "@/lib/domain/intents/get-intent";

/** Who did it, as far as that is known. */
export const personName = ({ user }: IntentEvent): string | null => user && (user.name || user.username);
