import { z } from "zod";
import { wireInt, wireUuid } from "@/lib/api/fields";
import type { TaskForecast } from "@/lib/domain/outreach/forecast-task";
import type { Rehearsal, RehearsalEvent } from "@/lib/domain/outreach/rehearse";
import { channelNames, channelSchema, channels } from "../campaign-enums";
import { operation } from "./contract";
import { timeSchema } from "./fields";
import { classNames, stageNames, stageSchema } from "./message-enums";

const params = z.object({ task_id: wireUuid() });

export const forecastCampaign = operation({
  name: "forecastCampaign",
  method: "GET",
  path: "/api/console/campaigns/{task_id}/forecast",
  summary: "When how many of a campaign's messages would leave, by budget, settings and hours",
  access: ["SELLER", "ADMIN"],
  params,
  query: z.object({
    channel: channelSchema,
    count: wireInt({ min: 0, max: 1000 })
      .optional()
      .meta({ description: "Of messages; without it one for each match that was not written to." }),
  }),
  input: ({ params, query }) => ({
    taskId: params.task_id,
    channel: channels[query.channel],
    count: query.count,
  }),
  output: z.object({
    channel: channelSchema,
    count: z.int(),
    ahead: z.int().meta({ description: "Messages of the account that wait already." }),
    sandbox: z.boolean(),
    one_click: z.boolean().meta({ description: "Mails carry a link that ends it with one click." }),
    capacity: z.int(),
    used: z.int(),
    left: z.int().meta({ description: "Messages that find no place within two years." }),
    done_at: timeSchema.nullable(),
    steps: z.array(z.object({ starts_at: timeSchema, ends_at: timeSchema, at: timeSchema, count: z.int() })),
  }),
  present: ({ oneClick, doneAt, steps, channel, ...rest }: TaskForecast) => ({
    ...rest,
    channel: channelNames[channel],
    one_click: oneClick,
    done_at: doneAt?.toISOString() ?? null,
    steps: steps.map(({ startsAt, endsAt, at, count }) => ({
      starts_at: startsAt.toISOString(),
      ends_at: endsAt.toISOString(),
      at: at.toISOString(),
      count,
    })),
  }),
});

const eventView = (event: RehearsalEvent) => ({
  at: event.at.toISOString(),
  creator_id: event.creatorId,
  creator_name: event.name,
  kind: event.kind,
  reply:
    event.kind === "replied"
      ? { class: classNames[event.replyClass], stage: stageNames[event.stage], content: event.content }
      : null,
});

export const rehearseCampaign = operation({
  name: "rehearseCampaign",
  method: "GET",
  path: "/api/console/campaigns/{task_id}/rehearsal",
  summary: "A campaign on a simulated clock: what would leave when, and how the sandbox's creators answer",
  access: ["SELLER", "ADMIN"],
  params,
  query: z.object({ channel: channelSchema }),
  input: ({ params, query }) => ({ taskId: params.task_id, channel: channels[query.channel] }),
  output: z.object({
    sandbox: z.literal(true),
    events: z.array(
      z.object({
        at: timeSchema,
        creator_id: z.int(),
        creator_name: z.string(),
        kind: z.enum(["sent", "delivered", "refused", "failed", "replied"]),
        reply: z
          .object({
            class: z.enum(Object.values(classNames)),
            stage: stageSchema,
            content: z.string(),
          })
          .nullable(),
      }),
    ),
    totals: z.object({
      sent: z.int(),
      delivered: z.int(),
      refused: z.int(),
      failed: z.int(),
      replied: z.int(),
    }),
    stages: z.partialRecord(stageSchema, z.int()),
  }),
  present: ({ events, totals, stages }: Rehearsal) => ({
    sandbox: true as const,
    events: events.map(eventView),
    totals,
    stages: Object.fromEntries(
      Object.entries(stageNames).flatMap(([stage, name]) => {
        const count = new Map(Object.entries(stages)).get(stage);
        return count === undefined ? [] : [[name, count]];
      }),
    ),
  }),
});
