/** A mail to one person, in our words. */
export type OutgoingMail = {
  /** With its angle brackets; fixed before the mail leaves, so that it can be looked up. */
  messageId: string;
  to: { address: string; name: string };
  /** Whose name stands before our address; empty for the address alone. */
  senderName: string;
  replyTo: string | null;
  subject: string;
  text: string;
  /** The same as a page; absent where plain text is all. */
  html?: string;
  /** Nobody wrote it: whoever answers automatically should not answer it. */
  automatic: boolean;
  /** Where one click ends it all (RFC 8058); null where nobody outside would reach it. */
  unsubscribeUrl: string | null;
  /** The mail that it answers. */
  inReplyTo: string | null;
  /** Message-IDs of the talk, oldest first. Relays replace a Message-ID, hence its own may stand here, too. */
  references: readonly string[];
};

/**
 * What became of a handing over. Only `unknown` leaves a doubt: the connection was lost after the last byte and before
 * the answer.
 */
export type Outcome =
  /** `providerId`: what the service calls it. */
  | { kind: "accepted"; providerId: string | null }
  /** It was not taken and never will be. */
  | { kind: "refused"; reason: string }
  /** It was not taken now. `whole`: the service takes nothing at all at the moment. */
  | { kind: "deferred"; reason: string; whole: boolean }
  | { kind: "unknown"; reason: string };

/** What a look-up says: it was taken, it certainly was not, or nobody can tell. */
export type Evidence =
  | { kind: "accepted"; providerId: string | null }
  | { kind: "absent" }
  | { kind: "silent" };

/** The way out for mail. */
export interface MailPort {
  /** Whether nothing really leaves. */
  sandbox: boolean;
  /** Whether it can look a mail up by its Message-ID. */
  canFind: boolean;
  /** What it writes from. */
  from: string;
  /**
   * Hands a mail over. `beforeLast` is awaited when everything but the last byte is said; a rejection there lets
   * nothing leave and is thrown on. Throws `UnsendableMail` for an address or a header that is none.
   */
  send(mail: OutgoingMail, beforeLast: () => Promise<void>): Promise<Outcome>;
  find(messageId: string): Promise<Evidence>;
}

/** No server would be asked to take it: the mail itself is wrong. */
export class UnsendableMail extends Error {}
