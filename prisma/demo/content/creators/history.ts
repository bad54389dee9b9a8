import type { OutreachChannel, OutreachOutcome } from "@/lib/generated/prisma/enums";
import type { Random } from "../../random";
import { at } from "../../seed/bulk";
import type { Demo } from "../types";
import type { DemoCreator } from "./creators";
import { bell, pricesOf } from "./numbers";

export type DemoAnswer = {
  channel: OutreachChannel;
  category: [parent: number, child: number];
  rewardMinor: number;
  outcome: OutreachOutcome;
  at: Date;
};

const end = Date.UTC(2026, 0, 1);
const day = 86_400_000;

/**
 * How a creator answered to sellers before. What is offered, how well the product fits and whether they are still active
 * decide, and each has a leaning of their own: so there is something to learn, and not everything.
 */
export function buildHistory(random: Random, demo: Demo, creator: DemoCreator): DemoAnswer[] {
  const channel = channelOf(random, creator);
  if (!channel || random.chance(0.5)) return [];
  const leaning = 0.8 * bell(random);
  const known = Math.log10(at(creator.accounts, 0).followers / 1000);
  const times = 1 + Math.floor(-Math.log(1 - random.next()) * (1.6 + known));
  return Array.from({ length: Math.min(times, 14) }, () => answer(random, demo, creator, channel, leaning));
}

function channelOf(random: Random, { email, accounts }: DemoCreator): OutreachChannel | null {
  const onTikTok = accounts.some(({ platform }) => platform === "TIKTOK");
  if (email && (!onTikTok || random.chance(0.6))) return "EMAIL";
  return onTikTok ? random.pick(["TK_DM", "TK_DM", "TK_PLAN"] as const) : null;
}

function answer(
  random: Random,
  demo: Demo,
  creator: DemoCreator,
  channel: OutreachChannel,
  leaning: number,
): DemoAnswer {
  const category = categoryOf(random, demo, creator);
  const asked = creator.priceFromMinor ?? pricesOf(random, at(creator.accounts, 0).followers).from;
  const rewardMinor = Math.max(
    5000,
    Math.round((asked * Math.exp(0.55 * bell(random) - 0.05)) / 1000) * 1000,
  );
  const idleDays = (end - creator.lastActiveAt.getTime()) / day;
  const price = Math.max(-1.2, Math.min(0.7, Math.log(rewardMinor / asked)));
  const willing = -1.5 + 1.7 * price + 1.3 * fitOf(creator, category) - (idleDays > 45 ? 1.4 : 0) + leaning;
  return {
    channel,
    category,
    rewardMinor,
    outcome: outcomeOf(random, willing, idleDays),
    at: new Date(end - (5 + random.next() * 420) * day),
  };
}

function outcomeOf(random: Random, willing: number, idleDays: number): OutreachOutcome {
  if (random.chance(1 / (1 + Math.exp(-willing)))) return "WILLING";
  return random.chance(idleDays > 45 ? 0.85 : 0.6) ? "NO_ANSWER" : "REFUSED";
}

/** Sellers mostly write to those who fit. */
function categoryOf(random: Random, demo: Demo, { categories }: DemoCreator): [number, number] {
  if (random.chance(0.6)) return random.pick(categories);
  const parent = random.chance(0.5) ? at(categories, 0)[0] : random.int(0, demo.categories.length - 1);
  return [parent, random.int(0, at(demo.categories, parent).children.length - 1)];
}

/** 1 for a category of their own, 0.5 for a neighbor of one. */
function fitOf({ categories }: DemoCreator, [parent, child]: [number, number]): number {
  if (categories.some(([one, other]) => one === parent && other === child)) return 1;
  return categories.some(([one]) => one === parent) ? 0.5 : 0;
}
