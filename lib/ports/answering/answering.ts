/** What a model proposes to answer, in the form of the outreach service. */
export type ModelAnswer = {
  /** Null where it has nothing to say. */
  content: string | null;
  /** Whether it takes the talk for finished. */
  ends: boolean;
};

/** What a model is asked. Whatever people wrote stands in `data`; instructions are ours alone. */
export type AnswerPrompt = { instructions: string; data: Readonly<Record<string, unknown>> };

/** A model that proposes the answer to a reply. It is given no tools, chooses no recipient and ends no talk. */
export interface AnsweringPort {
  /** Throws where it does not answer, or not in that form. */
  answer(prompt: AnswerPrompt, signal?: AbortSignal): Promise<ModelAnswer>;
}
