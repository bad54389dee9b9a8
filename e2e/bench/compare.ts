import { median } from "./median";

const rounds = 60;

/** Medians of both in milliseconds, taken in turn so that the machine's moods meet both. */
export async function compare(
  one: () => Promise<unknown>,
  other: () => Promise<unknown>,
): Promise<[number, number]> {
  const times: [number[], number[]] = [[], []];
  for (let round = 0; round < rounds + 5; round++) {
    for (const [index, read] of [one, other].entries()) {
      const start = performance.now();
      await read();
      if (round >= 5) times[index]?.push(performance.now() - start);
    }
  }
  return [median(times[0]), median(times[1])];
}
