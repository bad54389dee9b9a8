import { once } from "node:events";
import hoodiecrow from "hoodiecrow-imap";

type Habits = {
  /** Whether it has a folder for sent mail. */
  sent?: boolean;
  /** Whether it looks mails up by what stands in them. */
  searches?: boolean;
};

/** An IMAP server on this machine, with an inbox and, unless told otherwise, a folder for sent mail. */
export async function startImapServer({ sent = true, searches = true }: Habits = {}) {
  const server = hoodiecrow({
    plugins: ["ID", "IDLE", "SPECIAL-USE", "UIDPLUS", "NAMESPACE", "ENABLE"],
    id: { name: "test", version: "1" },
    storage: {
      INBOX: { messages: [] },
      "": { folders: sent ? { Sent: { "special-use": "\\Sent", messages: [] } } : {} },
    },
  });
  if (!searches) {
    server.setCommandHandler("UID SEARCH", (connection, { tag }, data, done) => {
      const attributes = [{ type: "TEXT", value: "no such command" }];
      connection.send({ tag, command: "NO", attributes }, "SEARCH FAILED", { tag }, data);
      done();
    });
  }
  const listening = Promise.withResolvers<void>();
  server.listen(0, "127.0.0.1", listening.resolve);
  await listening.promise;
  const address = server.server.address();
  if (address === null || typeof address === "string") throw new Error("the server has no port");
  return {
    url: `imap://testuser:testpass@127.0.0.1:${address.port}`,
    deliver: (raw: Buffer, folder = "INBOX") =>
      server.appendMessage(folder, [], undefined, raw.toString("latin1")),
    inbox: () => server.getMailbox("INBOX"),
    /** Sets the mailbox up anew: its numbers mean nothing any more. */
    renumber() {
      const box = server.getMailbox("INBOX");
      box.uidvalidity += 1;
      box.messages.forEach((message, index) => {
        message.uid = index + 1;
      });
      box.uidnext = box.messages.length + 1;
    },
    async stop() {
      const closed = once(server.server, "close");
      server.close(() => undefined);
      await Promise.race([closed, new Promise((resolve) => setTimeout(resolve, 1000).unref())]);
    },
  };
}

export type ImapServer = Awaited<ReturnType<typeof startImapServer>>;
