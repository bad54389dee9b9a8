import type { Evidence, Outcome } from "../mail/mail";

export type RpaChannel = "tk_dm" | "tk_plan";

/** A first message to a creator on a platform. */
export type RpaMessage = {
  /** Names the message: the service does twice what is sent under two keys, and once what is sent again under one. */
  key: string;
  taskId: string;
  creatorId: number;
  shopId: number | null;
  channel: RpaChannel;
  handle: string;
  content: string;
};

/** `sessionId`: the service's name for the talk with this creator. */
export type RpaOutcome = Exclude<Outcome, { kind: "accepted" }> | { kind: "accepted"; sessionId: string };
export type RpaEvidence = Exclude<Evidence, { kind: "accepted" }> | { kind: "accepted"; sessionId: string };

export type RpaReply = {
  /** The service's own name for it. */
  replyId: string;
  content: string;
  at: Date;
};

export type RpaSession = {
  sessionId: string;
  /** `refused`: the platform or the creator takes no messages; `failed`: it could not be delivered. */
  status: "queued" | "delivered" | "refused" | "failed";
  error: string | null;
  /** Oldest first. */
  replies: RpaReply[];
};

/** A service that operates a platform's own client. */
export interface RpaPort {
  /** Whether nothing really leaves. */
  sandbox: boolean;
  /** Whether it can look a message up by its key. */
  canFind: boolean;
  /** Begins a talk. `beforeLast` is awaited before anything is said; a rejection there is thrown on. */
  send(message: RpaMessage, beforeLast: () => Promise<void>): Promise<RpaOutcome>;
  /** Says more in a talk that was begun. */
  reply(
    answer: { key: string; sessionId: string; content: string },
    beforeLast: () => Promise<void>,
  ): Promise<RpaOutcome>;
  find(key: string): Promise<RpaEvidence>;
  /** Null for a session that the service does not know. Throws where it does not answer. */
  status(sessionId: string): Promise<RpaSession | null>;
}
