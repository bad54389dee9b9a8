import { createHmac, timingSafeEqual } from "node:crypto";
import { DomainError } from "../domain/errors";
import type { Verify } from "./authorize";

type Scheme = {
  /** Without a secret every signature is wrong. */
  secret: string | undefined;
  timestampHeader: string;
  signatureHeader: string;
  /** How far the sender's clock may be from ours, either way. */
  toleranceSeconds: number;
};

/** `sha256=<hex HMAC-SHA256 of "<unix seconds>.<raw body>">`, no older than the tolerance. */
export function hmacSha256(scheme: Scheme): Verify {
  const { secret, timestampHeader, signatureHeader, toleranceSeconds } = scheme;
  return ({ bytes, headers }, { clock }) => {
    const timestamp = headers.get(timestampHeader) ?? "";
    const age = Math.abs(clock().getTime() / 1000 - Number(timestamp));
    const fresh = /^\d{1,12}$/.test(timestamp) && age <= toleranceSeconds;
    const expected = createHmac("sha256", secret ?? "")
      .update(`${timestamp}.`)
      .update(bytes)
      .digest();
    const sent = /^sha256=([0-9a-f]{64})$/i.exec(headers.get(signatureHeader) ?? "")?.[1] ?? "";
    const given = Buffer.from(sent, "hex");
    const matches = given.length === expected.length && timingSafeEqual(given, expected);
    if (!secret || !fresh || !matches) throw new DomainError("auth.wrong_signature");
  };
}
