import type { SignedIn } from "@/lib/domain/context";
import { DomainError } from "@/lib/domain/errors";
import { getThread, type OpenThread } from "@/lib/domain/inbox/get-thread";

/** The conversation that the URL names; null for one that is nobody's or someone else's. */
export async function findThread(context: SignedIn, id: string): Promise<OpenThread | null> {
  try {
    return await getThread(context, { id });
  } catch (error) {
    if (error instanceof DomainError && error.code === "outreach.not_found") return null;
    throw error;
  }
}
