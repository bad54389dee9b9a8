import { createHmac } from "node:crypto";
import { env } from "@/lib/env";
import type { DeviceKind } from "@/lib/generated/prisma/enums";
import type { Context } from "../context";
import { networkOf } from "../network";

/** A device from which somebody called: by its cookie, or by its network where it keeps none. */
export type Device = { kind: DeviceKind; fingerprint: string };

/** How many of each kind an account has; the one that was used longest ago gives way. */
const mostPerKind = 20;

/** Neither cookies nor addresses are stored, and without the secret nobody can try them all. */
function fingerprint(kind: DeviceKind, value: string): string {
  return createHmac("sha256", `known device ${env.AUTH_SECRET}`)
    .update(`${kind} ${value}`)
    .digest("base64url");
}

/** The device behind a request in its two ways, the surer first. */
function devicesOf({ device, address }: Pick<Context, "device" | "address">): Device[] {
  const known: [DeviceKind, string][] = [];
  if (device) known.push(["COOKIE", device]);
  if (address) known.push(["ADDRESS", networkOf(address)]);
  return known.map(([kind, value]) => ({ kind, fingerprint: fingerprint(kind, value) }));
}

/** The way in which the caller is known to one of these accounts, or null. Asks as much when there is none. */
export async function findKnownDevice(context: Context, userIds: readonly number[]): Promise<Device | null> {
  const devices = devicesOf(context);
  const fingerprints = devices.map((device) => device.fingerprint);
  const rows = await context.db.knownDevice.findMany({
    where: { userId: { in: [...userIds, 0] }, fingerprint: { in: [...fingerprints, ""] } },
    select: { fingerprint: true },
  });
  return devices.find((device) => rows.some((row) => row.fingerprint === device.fingerprint)) ?? null;
}

/** Remembers whence an account signed in, for half a year from its last time. */
export async function rememberDevices(context: Context, userId: number): Promise<void> {
  const { db, clock } = context;
  const now = clock();
  for (const { kind, fingerprint } of devicesOf(context)) {
    const used = { lastUsedAt: now };
    await db.knownDevice.upsert({
      where: { userId_fingerprint: { userId, fingerprint } },
      create: { userId, kind, fingerprint, ...used },
      update: used,
    });
    await db.$executeRaw`
      DELETE FROM known_devices WHERE user_id = ${userId} AND fingerprint IN (
        SELECT fingerprint FROM known_devices WHERE user_id = ${userId} AND kind = ${kind}::"DeviceKind"
        ORDER BY last_used_at DESC OFFSET ${mostPerKind})`;
  }
}
