/** What a creator may answer on the page that a message leads to. */
export const answerChoices = ["accept", "offer", "ask", "later", "never"] as const;
export type AnswerChoice = (typeof answerChoices)[number];

export const answerResults = [
  "done",
  "ended",
  "opted_out",
  "offer_missing",
  "question_missing",
  "choice_missing",
] as const;
export type AnswerResult = (typeof answerResults)[number];
