import { env } from "@/lib/env";
import { httpScoring } from "./http";
import type { ScoringPort } from "./scoring";

/** The service of SCORING_URL; null without one, where the model of our own scores. */
export function scoringPort(): ScoringPort | null {
  return env.SCORING_URL ? httpScoring({ url: env.SCORING_URL, token: env.SCORING_TOKEN }) : null;
}
