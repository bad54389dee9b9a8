import { ApiError } from "@/lib/api/api-error";
import { wizardSteps } from "@/lib/domain/matching/wizard-steps";
import type { Campaign, Patch } from "./campaign";

export type SaveState = "saved" | "unsaved" | "saving" | "failed" | "conflict";

export type DraftState = {
  /** As the server has it, as far as is known. */
  base: Campaign;
  /** What was typed here; it stays until the server has something else for certain. */
  typed: Patch;
  save: SaveState;
  error: unknown;
  /** What somebody else has made of the same fields meanwhile. */
  theirs: Campaign | null;
  /** Those fields. */
  contested: readonly Contested[];
};

export type DraftServer = {
  save: (updatedAt: string, patch: Patch) => Promise<Campaign>;
  load: () => Promise<Campaign>;
};

type Key = keyof Patch;
/** How far the wizard was taken is no matter of opinion. */
export type Contested = Exclude<Key, "step">;

const isKey = (key: string): key is Key => key !== "";
const keysOf = (patch: Patch) => Object.keys(patch).filter(isKey);
const same = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);
const only = (patch: Patch, keys: Iterable<Key>): Patch =>
  Object.fromEntries([...keys].map((key) => [key, patch[key]]));

const restMs = 700;
/** Somebody who saves as often as this in between is met again. */
const mostMerges = 3;

/**
 * A campaign that saves itself: what rests for a moment goes to the server, one request at a time, on top of the row as
 * it was read. Another's change of other fields is merged; of the same field, the person decides.
 */
export function createDraftStore(initial: Campaign, server: DraftServer) {
  let state: DraftState = {
    base: initial,
    typed: {},
    save: "saved",
    error: null,
    theirs: null,
    contested: [],
  };
  const dirty = new Set<Key>();
  const listeners = new Set<() => void>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let running: Promise<void> | undefined;

  const set = (next: Partial<DraftState>) => {
    state = { ...state, ...next };
    for (const listener of listeners) listener();
  };

  /** Takes what the server has; what was typed and saved gives way where that is something new. */
  function rebase(fresh: Campaign) {
    const { step } = state.typed;
    if (step && wizardSteps.indexOf(step) <= wizardSteps.indexOf(fresh.step)) dirty.delete("step");
    const kept = keysOf(state.typed).filter((key) => dirty.has(key) || same(state.base[key], fresh[key]));
    set({ base: fresh, typed: only(state.typed, kept) });
  }

  const contestedIn = (sent: Patch, fresh: Campaign) =>
    keysOf(sent)
      .filter((key) => key !== "step")
      .filter((key) => !same(fresh[key], state.base[key]) && !same(fresh[key], sent[key]));

  async function send(merges = 0): Promise<void> {
    const sent = only(state.typed, dirty);
    set({ save: "saving", error: null });
    try {
      const base = await server.save(state.base.updated_at, sent);
      for (const key of keysOf(sent)) if (same(sent[key], state.typed[key])) dirty.delete(key);
      set({ base, save: dirty.size === 0 ? "saved" : "unsaved" });
    } catch (error) {
      if (!(error instanceof ApiError) || error.code !== "task.changed" || merges === mostMerges) {
        return set({ save: "failed", error });
      }
      const fresh = await server.load();
      const contested = contestedIn(sent, fresh);
      if (contested.length > 0) return set({ save: "conflict", theirs: fresh, contested });
      rebase(fresh);
      if (dirty.size === 0) return set({ save: "saved" });
      return send(merges + 1);
    }
  }

  /** Saves now what is not saved; whether everything is. */
  async function flush(): Promise<boolean> {
    clearTimeout(timer);
    while (running) await running;
    while (dirty.size > 0 && state.theirs === null) {
      running = send()
        .catch((error: unknown) => set({ save: "failed", error }))
        .finally(() => {
          running = undefined;
        });
      await running;
      if (state.save === "failed") break;
    }
    return dirty.size === 0;
  }

  function settle(): Promise<boolean> {
    if (state.theirs) rebase(state.theirs);
    set({ theirs: null, contested: [], error: null, save: dirty.size === 0 ? "saved" : "unsaved" });
    return flush();
  }

  const soon = () => {
    clearTimeout(timer);
    timer = setTimeout(flush, restMs);
  };

  return {
    get: () => state,
    subscribe(listener: () => void) {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
    change(patch: Patch) {
      for (const key of keysOf(patch)) dirty.add(key);
      const save = state.save === "conflict" || state.save === "saving" ? state.save : "unsaved";
      set({ typed: { ...state.typed, ...patch }, save });
      if (state.theirs === null) soon();
    },
    flush,
    /** What a newly read page says. */
    adopt(fresh: Campaign) {
      if (running || state.theirs || fresh.updated_at <= state.base.updated_at) {
        // Counts and status change without the row.
        if (fresh.updated_at === state.base.updated_at && !same(fresh, state.base)) set({ base: fresh });
        return;
      }
      if (contestedIn(only(state.typed, dirty), fresh).length === 0) rebase(fresh);
    },
    /** Ends a conflict: what was typed here goes over theirs. */
    keepMine(): Promise<boolean> {
      return settle();
    },
    /** Ends a conflict: what both have changed is as they have it; whatever else was typed here stays. */
    takeTheirs(): Promise<boolean> {
      for (const key of state.contested) dirty.delete(key);
      return settle();
    },
    /** Stops what is planned. */
    stop: () => clearTimeout(timer),
  };
}

export type DraftStore = ReturnType<typeof createDraftStore>;
