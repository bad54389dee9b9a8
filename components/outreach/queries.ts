"use client";

import { mutationOptions } from "@tanstack/react-query";
import { call } from "@/lib/api/client";
import { saveChannelSettings, sendTestMessage } from "@/lib/contracts/console/channels";
import { addSuppression, liftSuppression } from "@/lib/contracts/console/suppressions";

export type ChannelName = "email" | "tk_dm" | "tk_plan";

export type ChannelBody = {
  enabled: boolean;
  capacity: number | null;
  from_hour: number;
  to_hour: number;
  sender_name: string;
  signature: string;
};

export const saveChannelMutation = mutationOptions({
  mutationFn: ({ channel, body }: { channel: ChannelName; body: ChannelBody }) =>
    call(saveChannelSettings, { params: { channel }, body }),
});

export const sendTestMutation = mutationOptions({
  mutationFn: ({ channel, address }: { channel: ChannelName; address: string }) =>
    call(sendTestMessage, { params: { channel }, body: { address } }),
});

export const addSuppressionMutation = mutationOptions({
  mutationFn: (body: { address: string; note: string; scope?: "campaigns" | "all" }) =>
    call(addSuppression, { body }),
});

export const liftSuppressionMutation = mutationOptions({
  mutationFn: (id: number) => call(liftSuppression, { params: { suppression_id: String(id) } }),
});
