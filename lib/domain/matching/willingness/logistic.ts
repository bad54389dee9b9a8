export const sigmoid = (x: number) => 1 / (1 + Math.exp(-x));

export const logit = (p: number) => Math.log(p / (1 - p));

export type Sample = { x: readonly number[]; y: 0 | 1 };

/** `weights[i]` belongs to `x[i]`. */
export type Logistic = { intercept: number; weights: number[] };

export function linear({ intercept, weights }: Logistic, x: readonly number[]): number {
  return weights.reduce((sum, weight, i) => sum + weight * (x[i] ?? 0), intercept);
}

type Options = {
  /** Of the squared weights, not of the intercept. */
  penalty?: number;
  /** Features whose weight is not negative: more of them never makes an event less likely. */
  rising?: readonly number[];
};

/** Steps of Newton's method; each about doubles the number of right digits. */
const mostSteps = 30;

/**
 * Maximum likelihood with a quadratic penalty. A rising feature whose weight would be negative is left out, which is
 * the constrained optimum for one such feature and close to it for several.
 */
export function fitLogistic(
  samples: readonly Sample[],
  { penalty = 1, rising = [] }: Options = {},
): Logistic {
  const size = samples[0]?.x.length ?? 0;
  const out = new Set<number>();
  for (;;) {
    const model = newton(samples, size, penalty, out);
    const falling = rising.find((index) => (model.weights[index] ?? 0) < 0);
    if (falling === undefined) return model;
    out.add(falling);
  }
}

function newton(
  samples: readonly Sample[],
  size: number,
  penalty: number,
  out: ReadonlySet<number>,
): Logistic {
  let model: Logistic = { intercept: 0, weights: Array.from({ length: size }, () => 0) };
  for (let step = 0; step < mostSteps; step += 1) {
    const { gradient, hessian } = derivatives(samples, model, penalty, out);
    const change = solve(hessian, gradient);
    // A step that long overshoots where classes are almost separable.
    const longest = Math.max(...change.map(Math.abs));
    const scale = longest > 5 ? 5 / longest : 1;
    const [first = 0, ...rest] = change;
    model = {
      intercept: model.intercept + scale * first,
      weights: model.weights.map((weight, i) => weight + scale * (rest[i] ?? 0)),
    };
    if (longest < 1e-9) break;
  }
  return model;
}

function derivatives(samples: readonly Sample[], model: Logistic, penalty: number, out: ReadonlySet<number>) {
  const size = model.weights.length + 1;
  const gradient = [0, ...model.weights.map((weight) => -penalty * weight)];
  const hessian = gradient.map((_, i) => gradient.map((_, j) => (i === j ? (i === 0 ? 1e-9 : penalty) : 0)));
  for (const { x, y } of samples) {
    const p = sigmoid(linear(model, x));
    const row = [1, ...x.map((value, i) => (out.has(i) ? 0 : value))];
    const weight = p * (1 - p);
    for (let i = 0; i < size; i += 1) {
      const xi = row[i] ?? 0;
      if (xi === 0) continue;
      gradient[i] = (gradient[i] ?? 0) + (y - p) * xi;
      const line = hessian[i];
      if (line) for (let j = 0; j < size; j += 1) line[j] = (line[j] ?? 0) + weight * xi * (row[j] ?? 0);
    }
  }
  return { gradient, hessian };
}

/** `matrix · x = right` by elimination with pivoting; the matrix is small and, by its penalty, regular. */
export function solve(matrix: readonly (readonly number[])[], right: readonly number[]): number[] {
  const rows = matrix.map((row, i) => [...row, right[i] ?? 0]);
  const size = rows.length;
  for (let column = 0; column < size; column += 1) {
    let pivot = column;
    for (let row = column + 1; row < size; row += 1) {
      if (Math.abs(rows[row]?.[column] ?? 0) > Math.abs(rows[pivot]?.[column] ?? 0)) pivot = row;
    }
    const lead = rows[pivot] ?? [];
    [rows[column], rows[pivot]] = [lead, rows[column] ?? []];
    const divisor = lead[column] ?? 0;
    if (divisor === 0) continue;
    for (const [index, row] of rows.entries()) {
      if (index === column) continue;
      const factor = (row[column] ?? 0) / divisor;
      if (factor !== 0)
        for (let j = column; j <= size; j += 1) row[j] = (row[j] ?? 0) - factor * (lead[j] ?? 0);
    }
  }
  return rows.map((row, i) => {
    const divisor = row[i] ?? 0;
    return divisor === 0 ? 0 : (row[size] ?? 0) / divisor;
  });
}
