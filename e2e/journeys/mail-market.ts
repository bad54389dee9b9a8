import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import PostalMime from "postal-mime";
import { environment } from "@/lib/cli/command";
import { freePort } from "@/lib/database/free-port";
import { startImapServer } from "@/lib/testing/imap-server";
import { qqReply } from "@/lib/testing/mails/qq-mail";
import { type ReceivedMail, startSmtp } from "@/lib/testing/smtp-stand-in";

export const marketAddress = "campaigns@shop.example";

/** What says where mail leaves and where answers arrive. */
export const mailVariables = ["SMTP_URL", "MAIL_FROM", "IMAP_URL", "MAIL_AUTH_SERVER"] as const;

/** By which name the receiving server vouches for senders. */
const receiver = "mx.shop.example";

/** Who is written to, in the language of each journey. */
export const mailCreators = {
  zh: { name: "林小鹿", email: "linxiaolu@qq.com", handle: "lin.xiaolu", language: "zh", tags: ["香薰"] },
  en: {
    name: "Maya Chen",
    email: "mayachen@foxmail.com",
    handle: "maya.chen",
    language: "en",
    tags: ["香薰"],
  },
};

export type MailMarket = Awaited<ReturnType<typeof startMailMarket>>;

/**
 * Mail servers on this machine and a market of their own that is configured for them; until it is stopped, calls beside
 * the browser go there.
 */
export async function startMailMarket() {
  const [smtp, imap, port] = await Promise.all([
    startSmtp({ login: { user: marketAddress, password: "for SMTP, on no server anywhere" } }),
    startImapServer(),
    freePort(),
  ]);
  const variables: Record<(typeof mailVariables)[number], string> = {
    SMTP_URL: smtp.url,
    MAIL_FROM: marketAddress,
    IMAP_URL: imap.url,
    MAIL_AUTH_SERVER: receiver,
  };
  const script = join("e2e", "journeys", "mail-server.ts");
  const server = spawn(process.execPath, ["-C", "react-server", "--import", "tsx", script], {
    env: environment({ ...variables, JOURNEYS_PORT: String(port), NODE_OPTIONS: "" }),
    stdio: ["ignore", "inherit", "inherit", "ipc"],
  });
  const exited = once(server, "exit");
  const before = process.env.JOURNEYS_PORT;
  process.env.JOURNEYS_PORT = String(port);
  const stop = async () => {
    process.env.JOURNEYS_PORT = before;
    server.kill("SIGTERM");
    await exited;
    await Promise.all([smtp.stop(), imap.stop()]);
  };
  const [told] = await Promise.race([once(server, "message"), exited]);
  if (told !== "ready") throw new Error("The market for the mail journey did not start: see above");
  return { baseUrl: `http://localhost:${port}`, smtp, imap, stop };
}

/** A mail of ours as its reader's client shows it. */
export async function readMail({ raw }: ReceivedMail) {
  const { from, subject, text, messageId, inReplyTo, references } = await PostalMime.parse(raw);
  return {
    from: { name: from?.name ?? "", address: from?.address ?? "" },
    subject: subject ?? "",
    text: text ?? "",
    messageId: messageId ?? "",
    inReplyTo: inReplyTo ?? null,
    references: references?.split(/\s+/) ?? [],
  };
}

type Creator = { name: string; email: string; language: string };

let replies = 0;

/** Lets a creator answer a mail of ours as QQ Mail does; the id of the answer. */
export async function answerFromQq(
  { imap }: MailMarket,
  { name, email, language }: Creator,
  { to, text }: { to: ReceivedMail; text: string },
): Promise<string> {
  const messageId = `<tencent_${(++replies).toString(16).toUpperCase().padStart(32, "0")}@qq.com>`;
  const verdict = `${receiver}; spf=pass smtp.mailfrom=${email}; dmarc=pass header.from=${email.split("@")[1]}`;
  const raw = qqReply({
    ...{ messageId, text, to: `"${marketAddress}" <${marketAddress}>` },
    from: { name, address: email },
    answered: await readMail(to),
    ...(language === "zh"
      ? ({ charset: "gb18030", words: "zh" } as const)
      : ({ charset: "GBK", words: "en" } as const)),
    trace: { "Return-Path": `<${email}>`, "Authentication-Results": verdict },
  });
  imap.deliver(raw);
  return messageId;
}
