import { createHash } from "node:crypto";

/** What the embedded sandbox lets a creator do; each reads as people write it. */
const replies = {
  interested: { zh: "感兴趣，可以合作，怎么寄样？", en: "I'm interested! How do we start?" },
  counter_offer: { zh: "报价能到 1200 元的话可以接。", en: "I could do it for 1200 CNY." },
  question: { zh: "请问视频需要多长？什么时候要？", en: "How long should the video be, and by when?" },
  later: {
    zh: "这个月排满了，下个月再联系吧。",
    en: "I'm fully booked this month, please ask me again next month.",
  },
  declined: { zh: "不感兴趣，谢谢。", en: "Not interested, thank you." },
  opt_out: { zh: "请不要再给我发消息了。", en: "Please stop messaging me." },
} as const;

const answers = {
  agreed: { zh: "好的，没问题，就这样定了。", en: "Sounds good, let's do it." },
  thanks: { zh: "收到，我考虑一下再回复你。", en: "Got it, let me think about it." },
} as const;

type FirstKind = keyof typeof replies;
export type ReplyKind = FirstKind | keyof typeof answers;
export type SandboxReply = { kind: ReplyKind; afterMs: number; text: string };

/** What becomes of a message of the sandbox, counted from when it was taken. */
export type Fate = {
  deliveredAfterMs: number;
  end: "delivered" | "refused" | "failed";
  reply: SandboxReply | null;
};

/** Of a hundred messages that are delivered; the rest stays without an answer. */
const shares: readonly [FirstKind, number][] = [
  ["interested", 22],
  ["counter_offer", 8],
  ["question", 10],
  ["later", 6],
  ["declined", 10],
  ["opt_out", 2],
];

/** Numbers below 1, the same for one seed on every machine. */
function dice(seed: string): (side: number) => number {
  const digest = createHash("sha256").update(seed).digest();
  return (side) => digest.readUInt32BE(side * 4) / 2 ** 32;
}

const languageOf = (content: string) => (/\p{Script=Han}/u.test(content) ? "zh" : "en");

function kindAt(number: number): FirstKind | null {
  let upTo = 0;
  for (const [kind, share] of shares) {
    upTo += share;
    if (number < upTo) return kind;
  }
  return null;
}

/** What becomes of a first message. `seed` names it; the same one has the same fate. */
export function fateOf(seed: string, content: string): Fate {
  const roll = dice(seed);
  const deliveredAfterMs = Math.round(2000 + roll(0) * 18_000);
  const luck = roll(1) * 100;
  if (luck < 6) return { deliveredAfterMs, end: luck < 3 ? "failed" : "refused", reply: null };
  const kind = kindAt(roll(2) * 100);
  const reply = kind && {
    kind,
    afterMs: deliveredAfterMs + Math.round(10_000 + roll(3) * 110_000),
    text: replies[kind][languageOf(content)],
  };
  return { deliveredAfterMs, end: "delivered", reply };
}

/** What becomes of what is said later in the talk. */
export function fateOfAnswer(seed: string, content: string): Fate {
  const roll = dice(seed);
  const deliveredAfterMs = Math.round(1000 + roll(0) * 5000);
  const kind = roll(1) < 0.6 ? "agreed" : "thanks";
  const reply = {
    kind,
    afterMs: deliveredAfterMs + Math.round(8000 + roll(2) * 60_000),
    text: answers[kind][languageOf(content)],
  } as const;
  return { deliveredAfterMs, end: "delivered", reply: roll(3) < 0.8 ? reply : null };
}
