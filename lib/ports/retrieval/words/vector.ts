import type { Features } from "./features";

/** The largest weight that 16 bits hold. */
export const full = 65_535;

/** Features in their order, with weights of which the squares make `full²` together. */
export type Vector = { features: Int32Array; weights: Uint16Array };

const bytesPerEntry = 6;

/** Weights of unit length. */
export function toVector(features: Features): Vector {
  const entries = [...features].sort(([a], [b]) => a - b);
  const length = Math.hypot(...entries.map(([, weight]) => weight));
  return {
    features: Int32Array.from(entries, ([feature]) => feature),
    weights: Uint16Array.from(entries, ([, weight]) => Math.max(1, Math.round((weight / length) * full))),
  };
}

/** Four bytes of feature and two of weight for each, in the order of the features. */
export function packVector({ features, weights }: Vector): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(features.length * bytesPerEntry);
  const view = new DataView(bytes.buffer);
  features.forEach((feature, index) => {
    view.setInt32(index * bytesPerEntry, feature, true);
    view.setUint16(index * bytesPerEntry + 4, weights[index] ?? 0, true);
  });
  return bytes;
}

export function unpackVector(bytes: Uint8Array): Vector {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const count = Math.floor(bytes.byteLength / bytesPerEntry);
  const features = new Int32Array(count);
  const weights = new Uint16Array(count);
  for (let index = 0; index < count; index += 1) {
    features[index] = view.getInt32(index * bytesPerEntry, true);
    weights[index] = view.getUint16(index * bytesPerEntry + 4, true);
  }
  return { features, weights };
}
