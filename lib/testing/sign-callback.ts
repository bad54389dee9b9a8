import { createHmac } from "node:crypto";

/** The headers with which an RPA service signs what it tells; `seconds` by its clock. */
export function signCallback(
  secret: string,
  body: string | Uint8Array,
  seconds = Math.floor(Date.now() / 1000),
) {
  const signature = createHmac("sha256", secret).update(`${seconds}.`).update(body).digest("hex");
  return { "x-jishi-timestamp": String(seconds), "x-jishi-signature": `sha256=${signature}` };
}
