import { z } from "zod";
import { shownAs, wireId } from "@/lib/api/fields";
import type { WrittenMessage } from "@/lib/domain/writing/write-message";
import { channelNames, channelSchema, channels } from "../campaign-enums";
import { linkSchema, multilineSchema, optionalMultiline, textSchema } from "../fields";
import { limits } from "../limits";
import { operation } from "./contract";

const language = z.enum(["zh", "en"]);

export const writeMessage = operation({
  name: "writeMessage",
  method: "POST",
  path: "/api/aigc/messages",
  summary: "The text of a message to creators, which states nothing but the facts that were given",
  source: "000 AIGC",
  access: ["SELLER"],
  limits: limits.writing,
  body: z.object({
    product_intro: multilineSchema(2000),
    link: linkSchema,
    reward: textSchema(500),
    shooting_requirements: optionalMultiline(2000),
    channel: channelSchema,
    language: language
      .optional()
      .meta({ description: "Absent: the creator's, else that of the introduction." }),
    creator_id: wireId()
      .meta(shownAs({ type: "string" }))
      .optional(),
  }),
  input: ({ body }) => ({
    facts: {
      intro: body.product_intro,
      link: body.link,
      reward: body.reward,
      requirements: body.shooting_requirements ?? "",
    },
    channel: channels[body.channel],
    language: body.language,
    creatorId: body.creator_id,
  }),
  output: z.object({
    channel: channelSchema,
    subject: z.string().nullable().meta({ description: "Of mail; null elsewhere." }),
    content: z.string(),
    language,
  }),
  present: ({ channel, subject, content, language }: WrittenMessage) => ({
    channel: channelNames[channel],
    subject,
    content,
    language,
  }),
});
