import { expect, it, vi } from "vitest";
import { bytesOf } from "./bytes";

function requestOf(
  pull: (controller: ReadableStreamDefaultController<Uint8Array>) => void,
  cancel?: () => void,
): Request {
  // Node asks for `duplex`, which the browser's types do not know.
  const init = { method: "POST", body: new ReadableStream({ pull, cancel }), duplex: "half" };
  return new Request("http://localhost", init);
}

it("a caller who hangs up in the middle of a body sent a malformed one", async () => {
  let sent = 0;
  const request = requestOf((controller) => {
    sent += 1;
    if (sent === 1) controller.enqueue(new TextEncoder().encode('{"price":'));
    else controller.error(Object.assign(new Error("aborted"), { code: "ECONNRESET" }));
  });
  await expect(bytesOf(request, 100)).rejects.toMatchObject({ code: "request.malformed" });
});

it("a body without end is refused at its limit; what comes behind is taken in, but not for ever", async () => {
  let sent = 0;
  const cancel = vi.fn();
  const piece = new Uint8Array(1024 * 1024);
  const request = requestOf((controller) => {
    sent += piece.byteLength;
    controller.enqueue(piece);
  }, cancel);
  await expect(bytesOf(request, 100)).rejects.toMatchObject({ code: "request.too_large" });
  expect(cancel).toHaveBeenCalledOnce();
  expect(sent).toBeGreaterThan(200 * 1024 * 1024);
});
