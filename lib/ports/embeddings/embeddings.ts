/** Makes texts comparable by their meaning. */
export interface Embeddings {
  /** Names model and settings: vectors of different spaces are never compared. */
  space: string;
  /** One vector for each text, all of one length. Throws `ServiceError`. */
  embed(texts: readonly string[], signal?: AbortSignal): Promise<Float32Array[]>;
}
