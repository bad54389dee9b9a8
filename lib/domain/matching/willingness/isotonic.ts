/** A rising line through points, level before the first and after the last. */
export type Steps = readonly (readonly [x: number, y: number])[];

type Block = { x: number; y: number; count: number };

/**
 * The rising function that is closest to the outcomes (pool adjacent violators), as points at the middle of each block,
 * so that it has no jumps. Linear after sorting.
 */
export function fitIsotonic(samples: readonly { score: number; y: 0 | 1 }[]): Steps {
  const sorted = samples.toSorted((a, b) => a.score - b.score);
  const blocks: Block[] = [];
  for (const { score, y } of sorted) {
    let block: Block = { x: score, y, count: 1 };
    for (let last = blocks.at(-1); last && (last.y >= block.y || last.x === block.x); last = blocks.at(-1)) {
      blocks.pop();
      const count = last.count + block.count;
      block = {
        x: (last.x * last.count + block.x * block.count) / count,
        y: (last.y * last.count + block.y * block.count) / count,
        count,
      };
    }
    blocks.push(block);
  }
  return blocks.map(({ x, y }) => [x, y] as const);
}

export function along(steps: Steps, x: number): number {
  let [low, high] = [0, steps.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((steps[middle]?.[0] ?? 0) < x) low = middle + 1;
    else high = middle;
  }
  const [right, left] = [steps[low], steps[low - 1]];
  if (!right) return left?.[1] ?? 0;
  if (!left || right[0] === left[0]) return right[1];
  return left[1] + ((right[1] - left[1]) * (x - left[0])) / (right[0] - left[0]);
}
