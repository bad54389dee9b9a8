/** What a model is asked. Whatever people wrote stands in `data`; instructions are ours alone. */
export type WritingPrompt = {
  instructions: string;
  data: Readonly<Record<string, unknown>>;
};

/** As much of a text as was written so far. */
export type WrittenPart = { subject: string; content: string };

/** A model that did not answer, or not with a text; the message is for the log. */
export class WritingFailure extends Error {
  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = "WritingFailure";
  }
}

/** A model that writes texts. It is given no tools and chooses no recipient. */
export interface WritingPort {
  /**
   * The text as it grows; the last part is the whole. Whoever stops reading stops the model. Throws `WritingFailure`.
   */
  write(prompt: WritingPrompt, signal?: AbortSignal): AsyncIterable<WrittenPart>;
}
