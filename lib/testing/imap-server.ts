import { once } from "node:events";
import hoodiecrow from "hoodiecrow-imap";

/** An IMAP server on this machine, with an inbox and a folder for sent mail. */
export async function startImapServer() {
  const server = hoodiecrow({
    plugins: ["ID", "IDLE", "SPECIAL-USE", "UIDPLUS", "NAMESPACE", "ENABLE"],
    id: { name: "test", version: "1" },
    storage: {
      INBOX: { messages: [] },
      "": { folders: { Sent: { "special-use": "\\Sent", messages: [] } } },
    },
  });
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
