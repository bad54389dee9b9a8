import type { OutgoingMail } from "@/lib/ports/mail/mail";

let made = 0;

/** A mail that may leave. */
export function makeMail(change: Partial<OutgoingMail> = {}): OutgoingMail {
  return {
    messageId: `<test.${++made}@shop.example>`,
    to: { address: "creator@example.com", name: "小红" },
    senderName: "集市",
    replyTo: null,
    subject: "合作邀请",
    text: "您好，想请您推广耳机。",
    automatic: false,
    unsubscribeUrl: null,
    inReplyTo: null,
    references: [],
    ...change,
  };
}
