import type { Role } from "@/lib/generated/prisma/enums";
import type { Actor, SignedIn } from "./context";
import { DomainError } from "./errors";

/** How someone stands to a row. */
type Relation = "owner" | "buyer" | "manager" | "author";

/** Either a role, for every row, or a relation to the row. */
type Grant = Role | Relation;

/**
 * Who may do what: anyone of these. Everything else (the check on a row, the condition on a list) derives from it.
 * What is not listed is open to everyone, such as reading what is on sale.
 */
export const permissions = {
  "product.create": ["CUSTOMER", "SELLER", "ADMIN"],
  "product.edit": ["owner"],
  "product.take_down": ["owner", "ADMIN"],
  "product.list_again": ["owner", "ADMIN"],
  "product.read_hidden": ["owner", "ADMIN"],
  "product.read_figures": ["owner", "ADMIN"],
  "draft.edit": ["owner"],
  "change_set.read": ["owner"],
  "change_set.undo": ["owner"],
  "view.change": ["owner"],
  "take_down.lift": ["ADMIN"],
  "intent.create": ["CUSTOMER", "SELLER"],
  "intent.read": ["owner", "ADMIN"],
  "intent.answer": ["owner"],
  "intent.follow": ["buyer"],
  "customer.read": ["owner", "ADMIN"],
  "customer.note": ["owner"],
  "note.edit": ["author"],
  "note.delete": ["author", "owner"],
  "category.change": ["SELLER", "ADMIN"],
  "category.arrange": ["ADMIN"],
  "category.propose": ["SELLER"],
  "proposal.decide": ["ADMIN"],
  "tag.manage": ["ADMIN"],
  "shop.open": ["SELLER"],
  "shop.join": ["SELLER"],
  "shop.manage": ["manager"],
  "report.read": ["ADMIN"],
  "report.decide": ["ADMIN"],
  "decision.read": ["ADMIN"],
  "decision.make": ["ADMIN"],
  "decision.appeal": ["owner"],
  "appeal.decide": ["ADMIN"],
  "user.manage": ["ADMIN"],
  "shop.oversee": ["ADMIN"],
  "home.edit": ["ADMIN"],
  "audit.read": ["ADMIN"],
  "system.read": ["ADMIN"],
  "job.retry": ["ADMIN"],
  "creator.read": ["SELLER", "ADMIN"],
  "creator.import": ["SELLER", "ADMIN"],
  "product.import": ["SELLER"],
  "creator.erase": ["ADMIN"],
  "campaign.create": ["SELLER"],
  "campaign.read": ["owner", "ADMIN"],
  "campaign.manage": ["owner"],
  "suppression.read": ["SELLER", "ADMIN"],
  "suppression.read_all": ["ADMIN"],
  "suppression.add": ["SELLER", "ADMIN"],
  "suppression.add_for_all": ["ADMIN"],
  "suppression.lift": ["ADMIN"],
} as const satisfies Record<string, readonly Grant[]>;

export type Action = keyof typeof permissions;

/** As much of a row as decides whose it is. */
export type Owned = { sellerId: number; shopId: number | null };
type Row = Partial<Owned> & { customerId?: number | null; authorId?: number | null };

const inShop = (actor: Actor, { shopId }: Row) => shopId != null && shopId === actor.shopId;

const relations: Record<Relation, (actor: Actor, row: Row) => boolean> = {
  /** The seller of a product, and every manager of its shop. */
  owner: (actor, row) => row.sellerId === actor.id || inShop(actor, row),
  buyer: (actor, row) => row.customerId === actor.id,
  manager: inShop,
  /** Of a note. */
  author: (actor, row) => row.authorId === actor.id,
};

const isRelation = (grant: Grant): grant is Relation => grant in relations;

/** What remains of the table for this actor: a key has only the actions of its scopes. */
export function grantsFor(actor: Actor, action: Action): { everyRow: boolean; by: readonly Relation[] } {
  if (actor.kind === "key" && !actor.scopes.includes(action)) return { everyRow: false, by: [] };
  const grants: readonly Grant[] = permissions[action];
  return { everyRow: grants.includes(actor.role), by: grants.filter(isRelation) };
}

/** Whether the actor may do this to this row; without one, whether its role may to every row. */
export function may(actor: Actor | null, action: Action, row: Row = {}): boolean {
  if (!actor) return false;
  const { everyRow, by } = grantsFor(actor, action);
  return everyRow || by.some((relation) => relations[relation](actor, row));
}

/** Whether a product is the actor's own, or its shop's. */
export function owns(actor: Actor | null, product: Owned): boolean {
  return actor !== null && relations.owner(actor, product);
}

/** Throws `auth.wrong_role` unless the actor's role may do this to every row. */
export function requirePermission({ actor }: SignedIn, action: Action): void {
  if (!may(actor, action)) throw new DomainError("auth.wrong_role");
}
