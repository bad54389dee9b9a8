import { createServer, type RequestListener } from "node:http";
import { describe, expect, it, onTestFinished } from "vitest";
import { getGuarded } from "./get-guarded";
import { isPublicAddress } from "./public-address";

async function serve(listener: RequestListener): Promise<string> {
  const server = createServer(listener).listen(0, "127.0.0.1");
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  await new Promise((resolve) => server.once("listening", resolve));
  const address = server.address();
  return `http://127.0.0.1:${typeof address === "object" ? address?.port : 0}`;
}

const limits = { mostBytes: 100, timeoutMs: 5000 };
const onlyLoopback = (address: string) => address === "127.0.0.1";

describe("addresses", () => {
  it.each([
    ...["127.0.0.1", "10.1.2.3", "172.16.0.1", "192.168.1.1", "169.254.169.254", "100.64.0.1", "0.0.0.0"],
    ...["::1", "::", "fe80::1", "fd00::1", "::ffff:127.0.0.1", "64:ff9b::7f00:1", "2002:7f00:1::", "ff02::1"],
    ...["localhost", "", "1.2.3"],
  ])("%s is none of the open internet", (address) => expect(isPublicAddress(address)).toBe(false));

  it.each(["1.1.1.1", "203.0.114.7", "2606:4700::1111"])("%s is", (address) =>
    expect(isPublicAddress(address)).toBe(true),
  );
});

describe("a guarded client", () => {
  it("fetches what is allowed, over redirects", async () => {
    const url = await serve((request, response) => {
      if (request.url === "/a") response.writeHead(302, { location: "/b" }).end();
      else response.end("picture");
    });
    const bytes = await getGuarded(`${url}/a`, { ...limits, isAllowed: onlyLoopback });
    expect(new TextDecoder().decode(bytes)).toBe("picture");
  });

  it("connects to nothing of ours, by number, by name or in other clothes", async () => {
    let asked = 0;
    const url = await serve((_, response) => {
      asked += 1;
      response.end("secret");
    });
    const { port } = new URL(url);
    const ways = ["127.0.0.1", "localhost", "[::1]", "2130706433", "0x7f.1", "[::ffff:7f00:1]"];
    for (const host of ways) await expect(getGuarded(`http://${host}:${port}/`, limits)).rejects.toThrow();
    expect(asked).toBe(0);
  });

  it("refuses a redirect into our network, and one without an end", async () => {
    const url = await serve((request, response) => {
      const location = request.url === "/in" ? "http://127.0.0.2/" : "/again";
      response.writeHead(301, { location }).end();
    });
    const guard = { ...limits, isAllowed: onlyLoopback };
    await expect(getGuarded(`${url}/in`, guard)).rejects.toThrow("address");
    await expect(getGuarded(`${url}/again`, guard)).rejects.toThrow("too many redirects");
  });

  it("refuses other schemes, credentials, failures and what is too large or never ends", async () => {
    const url = await serve((request, response) => {
      if (request.url === "/gone") response.writeHead(404).end();
      else if (request.url === "/large") response.end("x".repeat(1000));
      else response.write("x");
    });
    const guard = { ...limits, isAllowed: onlyLoopback };
    for (const [address, reason] of [
      ["file:///etc/passwd", "scheme"],
      ["ftp://example.com/a", "scheme"],
      [url.replace("//", "//user:secret@"), "credentials"],
      [`${url}/gone`, "status 404"],
      [`${url}/large`, "too large"],
    ] as const)
      await expect(getGuarded(address, guard)).rejects.toThrow(reason);
    await expect(getGuarded(`${url}/slow`, { ...guard, timeoutMs: 200 })).rejects.toThrow();
  });
});
