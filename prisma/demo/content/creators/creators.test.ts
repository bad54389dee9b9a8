import { describe, expect, test } from "vitest";
import { normalizeHandle, normalizeMailbox } from "@/lib/domain/outreach/addresses";
import { createRandom } from "../../random";
import { buildDemo } from "../build";
import { bioOf } from "./bios";
import { buildCreators, creatorCount, type DemoCreator } from "./creators";
import { buildHistory } from "./history";

const demo = buildDemo();
const creators = buildCreators(createRandom(1), demo);

const largest = ({ accounts }: DemoCreator) => accounts[0]?.followers ?? 0;
const median = (values: number[]) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

describe("five thousand creators", () => {
  test("are distinct in name and handle, and can be told apart", () => {
    expect(creators).toHaveLength(creatorCount);
    expect(new Set(creators.map(({ accounts }) => accounts[0]?.handle)).size).toBe(creatorCount);
    expect(new Set(creators.map(({ bio }) => bio)).size).toBeGreaterThan(2500);
    for (const { accounts } of creators) {
      expect(accounts.length).toBeGreaterThanOrEqual(2);
      expect(accounts.length).toBeLessThanOrEqual(4);
      expect(new Set(accounts.map(({ platform }) => platform)).size).toBe(accounts.length);
      for (const { handle } of accounts) expect(normalizeHandle(handle)).toBe(handle);
    }
  });

  test("speak one language each, without the other's letters or slots left open", () => {
    for (const { name, bio, language } of creators) {
      expect(/\p{Script=Han}/u.test(name + bio)).toBe(language === "zh");
      expect(bio).not.toMatch(/[{}/]|^\d|undefined/);
    }
  });

  test("have addresses in reserved domains alone", () => {
    for (const { email, bio } of creators) {
      if (email) expect(normalizeMailbox(email)).toMatch(/[@.]example\.(com|cn)$/);
      else expect(bio).not.toMatch(/邮|e-mail|write/i);
    }
  });

  test("are many small ones and a few large ones, who get less reaction and more money", () => {
    const [small, large] = [
      creators.filter((one) => largest(one) < 10_000),
      creators.filter((one) => largest(one) > 100_000),
    ];
    expect(small.length).toBeGreaterThan(2000);
    expect(large.length).toBeLessThan(700);
    expect(Math.max(...creators.map(largest))).toBeGreaterThan(1_000_000);
    const reaction = (some: DemoCreator[]) =>
      median(some.map(({ accounts }) => accounts[0]?.engagement ?? 0));
    const price = (some: DemoCreator[]) => median(some.flatMap(({ priceFromMinor }) => priceFromMinor ?? []));
    expect(reaction(small)).toBeGreaterThan(2 * reaction(large));
    expect(price(large)).toBeGreaterThan(5 * price(small));
  });
});

describe("how they answered before", () => {
  const random = createRandom(2);
  const answers = creators.flatMap((creator) =>
    buildHistory(random, demo, creator).map((answer) => ({ ...answer, creator })),
  );
  const rate = (some: typeof answers) =>
    some.filter(({ outcome }) => outcome === "WILLING").length / some.length;

  test("depends on the reward, the category and whether they are active", () => {
    expect(answers.length).toBeGreaterThan(5000);
    const paid = answers.filter(({ creator, rewardMinor }) => rewardMinor >= (creator.priceFromMinor ?? 0));
    expect(rate(paid)).toBeGreaterThan(1.2 * rate(answers.filter((one) => !paid.includes(one))));
    const fits = answers.filter(({ creator, category: [parent, child] }) =>
      creator.categories.some(([one, other]) => one === parent && other === child),
    );
    expect(rate(fits)).toBeGreaterThan(1.2 * rate(answers.filter((one) => !fits.includes(one))));
    const idle = answers.filter(({ creator }) => creator.lastActiveAt.getTime() < Date.UTC(2025, 9, 1));
    expect(rate(idle)).toBeLessThan(0.7 * rate(answers));
  });
});

test("every category has something to say in both languages", () => {
  const random = createRandom(3);
  for (const [parent, { children }] of demo.categories.entries()) {
    for (const child of children.keys()) {
      for (const language of ["zh", "en"] as const) {
        const bio = bioOf(random, { language, category: [parent, child], thing: "·", hasEmail: true });
        expect(bio).not.toBe("");
      }
    }
  }
});
