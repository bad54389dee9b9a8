import { env } from "@/lib/env";

const place = "{token}";

/**
 * The address that answers to a thread come to: `MAIL_REPLY_TO` with the thread's token where it has a place for one.
 * Null without that variable: answers then come to the sender.
 */
export function replyAddressOf(token: string, pattern = env.MAIL_REPLY_TO): string | null {
  return pattern?.replace(place, token) ?? null;
}

/** The token in an address that someone answered to; null where it has none. */
export function tokenOfReplyAddress(address: string, pattern = env.MAIL_REPLY_TO): string | null {
  const [before, after] = pattern?.toLowerCase().split(place) ?? [];
  const text = address.trim().toLowerCase();
  if (before === undefined || after === undefined || !text.startsWith(before) || !text.endsWith(after))
    return null;
  const token = text.slice(before.length, text.length - after.length);
  return /^[a-z0-9]{8,64}$/.test(token) ? token : null;
}
