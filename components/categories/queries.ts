"use client";

import { mutationOptions, queryOptions } from "@tanstack/react-query";
import { call } from "@/lib/api/client";
import {
  addCategory,
  getCategoryUse,
  placeCategory,
  removeCategory,
  renameCategory,
} from "@/lib/contracts/console/categories";
import {
  decideCategoryProposal,
  type ProposedChange,
  proposeCategoryChange,
  withdrawCategoryProposal,
} from "@/lib/contracts/console/category-proposals";

export type Names = { name: string; nameEn: string | null };

/** What an admin does at once, and of which a seller may do the first below a department. */
export type Change =
  | ({ kind: "create"; parentId: number | null } & Names)
  | ({ kind: "rename"; id: number; seen: Names } & Names)
  | { kind: "place"; id: number; parentId: number | null; before: number | null }
  | { kind: "delete"; id: number };

const params = (id: number) => ({ category_id: String(id) });

const wire = ({ name, nameEn }: Names) => ({ name, name_en: nameEn });

function send(change: Change): Promise<unknown> {
  switch (change.kind) {
    case "create":
      return call(addCategory, { body: { ...wire(change), parent_id: change.parentId } });
    case "rename":
      return call(renameCategory, {
        params: params(change.id),
        body: { ...wire(change), seen: wire(change.seen) },
      });
    case "place":
      return call(placeCategory, {
        params: params(change.id),
        body: { parent_id: change.parentId, before_id: change.before },
      });
    case "delete":
      return call(removeCategory, { params: params(change.id) });
  }
}

/** One after the other, as they were asked for. */
export const changeMutation = mutationOptions({ mutationFn: send, scope: { id: "categories" } });

function proposed(change: Change): ProposedChange {
  switch (change.kind) {
    case "create":
      return { kind: "create", ...wire(change) };
    case "rename":
      return { kind: "rename", category_id: change.id, ...wire(change) };
    case "place":
      return { kind: "move", category_id: change.id, parent_id: change.parentId };
    case "delete":
      return { kind: "delete", category_id: change.id };
  }
}

export const proposeMutation = mutationOptions({
  mutationFn: ({ change, reason }: { change: Change; reason: string }) =>
    call(proposeCategoryChange, { body: { change: proposed(change), reason } }),
});

export const useQueryOf = (id: number) =>
  queryOptions({
    queryKey: ["categories", "use", id],
    queryFn: ({ signal }) => call(getCategoryUse, { params: params(id), signal }),
    staleTime: 0,
  });

export const decideMutation = mutationOptions({
  mutationFn: ({ id, accepted, answer }: { id: number; accepted: boolean; answer: string }) =>
    call(decideCategoryProposal, {
      params: { proposal_id: String(id) },
      body: accepted ? { accepted, answer: answer.trim() || null } : { accepted, answer },
    }),
});

export const withdrawMutation = mutationOptions({
  mutationFn: (id: number) => call(withdrawCategoryProposal, { params: { proposal_id: String(id) } }),
});
