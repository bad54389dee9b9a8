import { createHmac, randomUUID, timingSafeEqual } from "node:crypto";
import { z } from "zod";
import { env } from "@/lib/env";
import { readCookie } from "./cookie";

const name = "jishi-device";
const lifetimeSeconds = 400 * 86_400;

const sign = (id: string) => createHmac("sha256", `device ${env.AUTH_SECRET}`).update(id).digest("base64url");

/** The device that a `Cookie` header names and that we named so; undefined for any other. */
export function readDevice(header: string | null): string | undefined {
  const [id = "", signature = ""] = readCookie(header, name)?.split(".") ?? [];
  if (!z.uuid().safeParse(id).success) return undefined;
  const [given, ours] = [Buffer.from(signature), Buffer.from(sign(id))];
  return given.length === ours.length && timingSafeEqual(given, ours) ? id : undefined;
}

export const newDevice = (): string => randomUUID();

/** A `Set-Cookie` value by which this browser is known again. It signs nobody in, so signing out leaves it. */
export function deviceCookie(id: string, secure: boolean): string {
  const attributes = `Path=/; Max-Age=${lifetimeSeconds}; HttpOnly; SameSite=Lax${secure ? "; Secure" : ""}`;
  return `${name}=${id}.${sign(id)}; ${attributes}`;
}
