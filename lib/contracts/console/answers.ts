import { z } from "zod";
import { isAmount, maxPriceMinor, minorFromDecimal } from "@/lib/domain/money";
import { answerChoices } from "@/lib/domain/replies/answer-page/answer-choices";
import type { AnswerOutcome } from "@/lib/domain/replies/answer-page/answer-thread";
import { href } from "@/lib/i18n/href";
import { cleanText } from "@/lib/text/clean";
import { limits } from "../limits";
import { operation } from "./contract";

/** What people type for an amount: `1200`, `¥1,200.50`; null for anything else. */
const offerSchema = z
  .string()
  .max(40)
  .default("")
  .transform((typed) => {
    const digits = typed.normalize("NFKC").replace(/[¥￥元,\s]|rmb|cny/gi, "");
    const amount = /^\d{1,9}(?:\.\d{1,2})?$/.test(digits) ? Number(digits) : 0;
    const minor = isAmount(amount) ? minorFromDecimal(amount) : 0;
    return minor > 0 && minor <= maxPriceMinor ? minor : null;
  });

/** A form without scripts sends whatever its fields hold: what does not fit is asked for again, on the page. */
const form = z.object({
  choice: z.enum(answerChoices).nullable().catch(null),
  offer: offerSchema.catch(null),
  text: z.string().overwrite(cleanText).max(2000).catch("").default(""),
  nonce: z.uuid(),
  locale: z.enum(["zh", "en"]).catch("zh"),
});

export const giveAnswer = operation({
  name: "giveAnswer",
  method: "POST",
  path: "/api/console/answers/{token}",
  summary:
    "A creator's answer on the page that a message leads to, by the token in its address; leads back to the page",
  access: "public",
  anyOrigin: true,
  limits: limits.answers,
  status: 303,
  params: z.object({ token: z.string().regex(/^[a-z0-9]{1,64}$/) }),
  body: form,
  form,
  formOnly: true,
  maxBytes: 64 * 1024,
  input: ({ params, body }) => ({
    token: params.token,
    choice: body.choice,
    offerMinor: body.offer,
    text: body.text,
    nonce: body.nonce,
    locale: body.locale,
  }),
  output: z.null(),
  present: (_: AnswerOutcome & { locale: "zh" | "en" }) => null,
  headers: ({ thread, result, locale }) => ({
    location: `${href(locale, `/a/${thread.token}`)}?r=${result}`,
    "cache-control": "no-store",
  }),
});
