import { once } from "node:events";
import { connect, type Socket } from "node:net";
import { it } from "vitest";
import type { Operation } from "@/lib/api/contract";
import { createProduct, uploadMedia } from "@/lib/contracts/storefront";
import type { ErrorCode } from "@/lib/domain/errors";
import { makePerson } from "./arrange";
import { baseUrl, type Reply } from "./send";
import { expectFailure } from "./targets";

/** Writes all of it before it reads anything, as some clients do. */
async function write(socket: Socket, pieces: readonly Piece[]) {
  for (const piece of pieces) if (!socket.write(piece)) await once(socket, "drain");
}

type Piece = string | Uint8Array;

/** A request as it stands on the wire, and its answer; rejects where the connection is cut before. */
async function exchange(head: readonly string[], pieces: readonly Piece[]): Promise<Reply> {
  const { hostname, port } = new URL(baseUrl());
  const socket = connect(Number(port), hostname);
  const failed = once(socket, "error").then(([error]) => Promise.reject(error));
  const work = async () => {
    await once(socket, "connect");
    await write(socket, [`${[...head, `host: ${hostname}`].join("\r\n")}\r\n\r\n`, ...pieces]);
    let received = "";
    for await (const piece of socket) {
      received += String(piece);
      const reply = read(received);
      if (reply) return reply;
    }
    throw new Error(`the connection ended after ${JSON.stringify(received)}`);
  };
  return Promise.race([work(), failed]).finally(() => socket.destroy());
}

/** The answer, once it is there whole. */
function read(received: string): Reply | null {
  const [top = "", rest = ""] = received.split(/\r\n\r\n(.*)/s);
  const [first, ...lines] = top.split("\r\n");
  const headers = new Headers();
  for (const line of lines) {
    const [name = "", value = ""] = line.split(/: (.*)/s);
    headers.append(name, value);
  }
  const text = rest.replace(/^[0-9a-f]+\r\n|\r\n0\r\n\r\n$/g, "");
  try {
    return { status: Number(first?.split(" ")[1]), headers, text, body: JSON.parse(text) };
  } catch {
    return null;
  }
}

const filler = Buffer.alloc(64 * 1024, "x");
const chunked = (piece: Piece) => {
  const bytes = Buffer.from(piece);
  return Buffer.concat([Buffer.from(`${bytes.length.toString(16)}\r\n`), bytes, Buffer.from("\r\n")]);
};

/** Both ways to announce a body, on a connection that goes on and on one that ends with the answer. */
async function expectRefused(
  operation: Operation,
  head: readonly string[],
  pieces: readonly Piece[],
  code: ErrorCode,
) {
  const size = pieces.reduce((sum, piece) => sum + Buffer.byteLength(piece), 0);
  const bodies = [
    [`content-length: ${size}`, pieces],
    ["transfer-encoding: chunked", [...pieces.map(chunked), "0\r\n\r\n"]],
  ] as const;
  for (const connection of ["keep-alive", "close"]) {
    for (const [announced, sent] of bodies) {
      const lines = [`${operation.method} ${operation.path} HTTP/1.1`, ...head, announced];
      const reply = await exchange([...lines, `connection: ${connection}`], sent);
      expectFailure(reply, operation, code);
    }
  }
}

const form = "content-type: multipart/form-data; boundary=b";
const part = `--b\r\ncontent-disposition: form-data; name="images"; filename="a.png"\r\n\r\n`;
const files = Array.from({ length: 200 }, () => [part, filler, "\r\n"]).flat();

it("200 files in one form are refused in the contract's shape, and the client hears it", async () => {
  const { token } = await makePerson("SELLER");
  for (const operation of [uploadMedia, createProduct])
    await expectRefused(operation, [`authorization: Bearer ${token}`, form], files, "request.too_large");
});

it("so are they from somebody who may not send them", async () => {
  await expectRefused(uploadMedia, [form], files, "auth.required");
});

it("a body of JSON that is too large is refused, announced or not", async () => {
  const { token } = await makePerson("SELLER");
  const pieces = Array.from({ length: 160 }, () => filler);
  const head = [`authorization: Bearer ${token}`, "content-type: application/json"];
  await expectRefused(createProduct, head, pieces, "request.too_large");
});
