import type { ChangeSource } from "@/lib/generated/prisma/enums";
import type { Context } from "../context";
import { effectsOf } from "../effects";
import { type Owned, owns } from "../permissions";

/**
 * Says by which way the running transaction changes prices and statuses, and that it is the caller who does; triggers
 * write both into the histories with every change. The first word counts: a use case that calls another one knows
 * better. What nobody has signed has happened by itself.
 */
export async function signChanges(context: Context, source: ChangeSource): Promise<void> {
  const effects = effectsOf(context);
  if (effects.signed) return;
  effects.signed = true;
  const user = source === "MODERATION" ? "" : String(context.actor?.id ?? "");
  await context.db.$queryRaw`
    SELECT set_config('jishi.source', ${source}, true), set_config('jishi.user_id', ${user}, true)`;
}

/** The same by hand, of one product: whoever does it without managing the product moderates it, and is not named. */
export function signByHand(context: Context, product: Owned): Promise<void> {
  return signChanges(context, owns(context.actor, product) ? "EDITED" : "MODERATION");
}
