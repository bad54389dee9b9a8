"use client";

import {
  createContext,
  type ReactNode,
  use,
  useEffect,
  useMemo,
  useState,
  useSyncExternalStore,
} from "react";
import { LeaveGuard } from "@/components/ui/leave-guard";
import { call } from "@/lib/api/client";
import { getCampaign, updateCampaign } from "@/lib/contracts/console/campaigns";
import type { Campaign } from "./campaign";
import { createDraftStore, type DraftServer, type DraftStore } from "./draft-store";

const DraftContext = createContext<DraftStore | null>(null);

const serverOf = (taskId: string): DraftServer => ({
  save: (updatedAt, patch) =>
    call(updateCampaign, { params: { task_id: taskId }, body: { ...patch, updated_at: updatedAt } }),
  load: () => call(getCampaign, { params: { task_id: taskId } }),
});

/** Holds a campaign that saves itself while what stands inside changes it. */
export function DraftProvider({ campaign, children }: { campaign: Campaign; children: ReactNode }) {
  const [store] = useState(() => createDraftStore(campaign, serverOf(campaign.task_id)));
  useEffect(() => store.adopt(campaign), [store, campaign]);
  useEffect(() => {
    const listening = new AbortController();
    const { signal } = listening;
    // Who looks elsewhere may never come back; and what failed for want of a network goes once there is one.
    document.addEventListener("visibilitychange", () => document.hidden && store.flush(), { signal });
    addEventListener("online", () => store.get().save === "failed" && store.flush(), { signal });
    return () => {
      listening.abort();
      store.stop();
    };
  }, [store]);
  return (
    <DraftContext value={store}>
      {children}
      <UnsavedGuard store={store} />
    </DraftContext>
  );
}

function UnsavedGuard({ store }: { store: DraftStore }) {
  const { save } = useSyncExternalStore(store.subscribe, store.get, store.get);
  return <LeaveGuard active={save !== "saved"} />;
}

/** The campaign as it is shown, with what was typed here, and how to change it. */
export function useDraft() {
  const store = use(DraftContext);
  if (!store) throw new Error("useDraft outside its provider");
  const state = useSyncExternalStore(store.subscribe, store.get, store.get);
  const campaign: Campaign = useMemo(() => ({ ...state.base, ...state.typed }), [state.base, state.typed]);
  return { store, state, campaign };
}
