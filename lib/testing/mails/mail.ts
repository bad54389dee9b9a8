type Fields = Record<string, string | readonly string[]>;

/** A mail as it lies in a mailbox: headers in the order given, then the body as it is. */
export function rawMail(headers: Fields, body = ""): Buffer {
  const lines = Object.entries(headers).flatMap(([name, values]) =>
    [values].flat().map((value) => `${name}: ${value}`),
  );
  return Buffer.from([...lines, "", body].join("\n").replaceAll(/\r?\n/g, "\r\n"));
}

const utf8 = { "MIME-Version": "1.0", "Content-Type": "text/plain; charset=utf-8" };

/** What a person sends from a mailbox of theirs. */
export function personalMail(headers: Fields = {}, body = "好的"): Buffer {
  return rawMail(
    {
      From: "Lin <lin@qq.com>",
      To: "hello@jishi.example",
      Subject: "Re: Hello",
      Date: "Tue, 12 May 2026 10:31:07 +0800",
      "Message-ID": "<reply-1@qq.com>",
      ...utf8,
      ...headers,
    },
    body,
  );
}

type Bounce = { status?: string; action?: string; original?: string; headers?: Fields };

/** A report on a mail that was not delivered. (RFC 3464) */
export function bounceMail({
  status = "5.1.1",
  action = "failed",
  original,
  headers = {},
}: Bounce = {}): Buffer {
  const returned = original
    ? `--b\nContent-Type: message/rfc822\n\nMessage-ID: <${original}>\nReferences: <other@x.example>\nSubject: Hello\n\nbody\n`
    : "";
  return rawMail(
    {
      "Return-Path": "<>",
      From: "MAILER-DAEMON@qq.com",
      To: "hello@jishi.example",
      Subject: "Undelivered Mail Returned to Sender",
      "Message-ID": "<bounce-1@qq.com>",
      "MIME-Version": "1.0",
      "Content-Type": 'multipart/report; report-type=delivery-status; boundary="b"',
      ...headers,
    },
    `--b\nContent-Type: text/plain\n\nI am sorry, not interested\n--b\nContent-Type: message/delivery-status\n\nReporting-MTA: dns; mx.qq.com\n\nFinal-Recipient: rfc822; lin@qq.com\nAction: ${action}\nStatus: ${status}\nDiagnostic-Code: smtp; 550 no such user\n\n${returned}--b--\n`,
  );
}

/** What a provider sends when its user called our mail spam. (RFC 5965) */
export function complaintMail(original: string, type = "abuse"): Buffer {
  return rawMail(
    {
      From: "feedback@provider.example",
      To: "hello@jishi.example",
      Subject: "FW: Hello",
      "Message-ID": "<complaint-1@provider.example>",
      "MIME-Version": "1.0",
      "Content-Type": 'multipart/report; report-type=feedback-report; boundary="b"',
    },
    `--b\nContent-Type: text/plain\n\nabuse\n--b\nContent-Type: message/feedback-report\n\nFeedback-Type: ${type}\nUser-Agent: x/1\nVersion: 1\n\n--b\nContent-Type: text/rfc822-headers\n\nMessage-ID:\n <${original}>\nSubject: Hello\n\n--b--\n`,
  );
}
