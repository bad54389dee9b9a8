import type { Actor } from "../context";

/** Whoever added a creator may overwrite it, and so may an admin; others fill in what is missing. */
export function mayOverwrite(actor: Actor, { addedById }: { addedById: number | null }): boolean {
  return actor.role === "ADMIN" || addedById === actor.id;
}
