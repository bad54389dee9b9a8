import type { Features } from "@/lib/ports/retrieval/words/features";

export type Hit = { id: number; score: number };

/**
 * Every creator compared with every query, out of plain arrays in memory: what the market's search must find, and the
 * baseline of its time. Ids count from 1.
 */
export class BruteForce {
  private features = new Int32Array(1024);
  private weights = new Float32Array(1024);
  private readonly ends: number[] = [0];
  private readonly having = new Map<number, number>();

  /** The next creator, with weights of any length. */
  add(features: Features): void {
    const length = Math.hypot(...features.values()) || 1;
    let end = this.ends.at(-1) ?? 0;
    this.makeRoom(end + features.size);
    for (const [feature, weight] of features) {
      this.features[end] = feature;
      this.weights[end] = weight / length;
      this.having.set(feature, (this.having.get(feature) ?? 0) + 1);
      end += 1;
    }
    this.ends.push(end);
  }

  private makeRoom(size: number): void {
    if (size <= this.features.length) return;
    const [features, weights] = [new Int32Array(size * 2), new Float32Array(size * 2)];
    features.set(this.features);
    weights.set(this.weights);
    this.features = features;
    this.weights = weights;
  }

  /** Everyone with a score, the best first, equals by id. */
  search(query: Features): Hit[] {
    const total = this.ends.length - 1;
    const rarity = (feature: number) => Math.log(1 + total / ((this.having.get(feature) ?? 0) + 1));
    const weighed = new Map([...query].map(([feature, weight]) => [feature, weight * rarity(feature)]));
    const length = Math.hypot(...weighed.values()) || 1;
    const hits: Hit[] = [];
    for (let id = 1; id <= total; id += 1) {
      let sum = 0;
      for (let at = this.ends[id - 1] ?? 0; at < (this.ends[id] ?? 0); at += 1) {
        sum += (weighed.get(this.features[at] ?? 0) ?? 0) * (this.weights[at] ?? 0);
      }
      if (sum > 0) hits.push({ id, score: sum / length });
    }
    return hits.sort((a, b) => b.score - a.score || a.id - b.id);
  }
}
