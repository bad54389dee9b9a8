import { z } from "zod";
import type { ChannelChoice } from "@/lib/domain/outreach/channel-settings";
import type { TestResult } from "@/lib/domain/outreach/send-test";
import type { OutreachChannel } from "@/lib/generated/prisma/enums";
import { channelNames, channelSchema, channels } from "../campaign-enums";
import { identifierSchema, optionalMultiline, optionalText } from "../fields";
import { limits } from "../limits";
import { operation } from "./contract";

const params = z.object({ channel: channelSchema });
const hourSchema = z.int().min(0).max(23);

export const saveChannelSettings = operation({
  name: "saveChannelSettings",
  method: "PUT",
  path: "/api/console/outreach/channels/{channel}",
  summary:
    "How the caller's shop, or the seller without one, sends over a channel; equal hours mean the whole day",
  access: ["SELLER"],
  params,
  body: z.object({
    enabled: z.boolean(),
    capacity: z.int().min(1).max(100_000).nullable(),
    from_hour: hourSchema,
    to_hour: hourSchema,
    sender_name: optionalText(60),
    signature: optionalMultiline(500),
  }),
  input: ({ params, body }) => ({
    channel: channels[params.channel],
    enabled: body.enabled,
    capacity: body.capacity,
    fromHour: body.from_hour,
    toHour: body.to_hour,
    senderName: body.sender_name ?? "",
    signature: body.signature ?? "",
  }),
  output: z.object({
    channel: channelSchema,
    enabled: z.boolean(),
    capacity: z.int().nullable(),
    from_hour: z.int(),
    to_hour: z.int(),
    sender_name: z.string(),
    signature: z.string(),
  }),
  present: (row: ChannelChoice & { channel: OutreachChannel }) => ({
    channel: channelNames[row.channel],
    enabled: row.enabled,
    capacity: row.capacity,
    from_hour: row.fromHour,
    to_hour: row.toHour,
    sender_name: row.senderName,
    signature: row.signature,
  }),
});

export const sendTestMessage = operation({
  name: "sendTestMessage",
  method: "POST",
  path: "/api/console/outreach/channels/{channel}/test",
  summary: "Send a fixed text to the caller, or to a confirmed account, and say what the service answered",
  access: ["SELLER"],
  limits: limits.tests,
  params,
  body: z.object({ address: identifierSchema(254) }),
  input: ({ params, body }) => ({ channel: channels[params.channel], address: body.address }),
  output: z.object({
    outcome: z.enum(["accepted", "refused", "deferred", "unknown"]),
    reason: z.string().nullable(),
    sandbox: z.boolean(),
    raw: z.string().nullable().meta({ description: "The mail, where the sandbox mailbox keeps it." }),
  }),
  present: (result: TestResult) => result,
});
