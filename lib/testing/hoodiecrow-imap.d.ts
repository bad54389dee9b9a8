/** The package has no types of its own: as much of it as the tests use. */
declare module "hoodiecrow-imap" {
  import type { Server } from "node:net";

  type Message = { raw: string | Buffer; uid?: number; internaldate?: string | Date; flags?: string[] };
  type Folder = {
    "special-use"?: string;
    uidvalidity?: number;
    messages?: Message[];
    folders?: Record<string, Folder>;
  };
  type Line = { tag: string; command: string; attributes: { type: string; value: string }[] };
  type Connection = { send(line: Line, reason: string, parsed: { tag: string }, data: unknown): void };
  export default function hoodiecrow(options: {
    plugins: string[];
    id?: Record<string, string>;
    storage: Record<string, Folder>;
    debug?: boolean;
  }): {
    listen(port: number, host: string, done: () => void): void;
    close(done: () => void): void;
    server: Server;
    appendMessage(
      folder: string,
      flags: string[],
      internaldate: string | undefined,
      raw: string | Buffer,
    ): void;
    setCommandHandler(
      command: string,
      handler: (connection: Connection, parsed: { tag: string }, data: unknown, done: () => void) => void,
    ): void;
    getMailbox(path: string): {
      messages: { flags: string[]; uid: number }[];
      uidvalidity: number;
      uidnext: number;
    };
  };
}
