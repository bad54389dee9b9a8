/** A mail as it arrived. */
export type ArrivedMail = { raw: Uint8Array; receivedAt: Date };

/** How far a mailbox was read: numbers count only under the UIDVALIDITY that they were given with. */
export type InboxCursor = { uidValidity: bigint; lastUid: bigint };

/** What a look for a mail of ours says, as in `lib/ports/mail`. */
export type SentEvidence =
  | { kind: "accepted"; providerId: string | null }
  | { kind: "absent" }
  | { kind: "silent" };

/** The mailbox that answers come to. Nothing in it is deleted, moved or marked. */
export interface InboxPort {
  /** Names it among cursors. */
  mailbox: string;
  /** Whether nothing in it came from outside. */
  sandbox: boolean;
  /**
   * Hands over what came after the cursor, the oldest first, each with the cursor that stands behind it; without one, or
   * after another UIDVALIDITY, what came in the last days. What `take` throws ends it and is thrown on.
   */
  read(
    cursor: InboxCursor | null,
    take: (mail: ArrivedMail, next: InboxCursor) => Promise<void>,
    signal: AbortSignal,
  ): Promise<void>;
  /** Waits until there may be something new, at most so long. A hint: it may be wrong either way. */
  waitForNews(ms: number, signal: AbortSignal): Promise<void>;
  /** Looks a mail of ours up among those that were sent from the mailbox. Throws where it does not answer. */
  findSent(messageId: string): Promise<SentEvidence>;
}

/** What is read again without a cursor. */
export const lookBackMs = 14 * 86_400_000;

/** What is read of one mail: text comes before files, and a report's parts are small. */
export const maxMailBytes = 2 * 1024 * 1024;
