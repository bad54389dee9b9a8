import type { ServerResponse } from "node:http";

/** What becomes of an answer whose head is complete: it passes, it is held until its end, or another replaces it. */
export type Plan = "pass" | "hold" | { status: number; headers: Record<string, string>; body: string };

type Deciding = {
  /** Asked once, before the first byte leaves; may set headers. */
  plan: () => Plan;
  /** Told the whole body of a held answer, as it will be sent; may set headers. */
  held: (body: Buffer) => void;
};

/** Lets the server look at an answer of Next's before it leaves. */
export function intercept(response: ServerResponse, { plan, held }: Deciding): void {
  const { write, end, writeHead } = response;
  const chunks: Buffer[] = [];
  let decided: Plan | undefined;

  const decide = (): Plan => {
    if (decided) return decided;
    decided = plan();
    if (typeof decided === "object") {
      for (const name of response.getHeaderNames()) response.removeHeader(name);
      Reflect.apply(writeHead, response, [decided.status, decided.headers]);
      Reflect.apply(end, response, [decided.body]);
    }
    return decided;
  };

  const take = (chunk: unknown) => {
    if (typeof chunk === "string" || chunk instanceof Uint8Array) chunks.push(Buffer.from(chunk));
  };

  response.writeHead = (...args: unknown[]) => {
    if (typeof args[0] === "number") response.statusCode = args[0];
    return decide() === "pass" ? Reflect.apply(writeHead, response, args) : response;
  };
  response.write = (...args: unknown[]) => {
    const chosen = decide();
    if (chosen === "pass") return Reflect.apply(write, response, args);
    if (chosen === "hold") take(args[0]);
    return true;
  };
  response.end = (...args: unknown[]) => {
    const chosen = decide();
    if (chosen === "pass") return Reflect.apply(end, response, args);
    if (chosen !== "hold") return response;
    take(args[0]);
    decided = "pass";
    const body = Buffer.concat(chunks);
    held(body);
    return Reflect.apply(end, response, [body, ...args.filter((arg) => typeof arg === "function")]);
  };
}
