"use client";

import { queryOptions, useQuery } from "@tanstack/react-query";
import { z } from "zod";

const sessionSchema = z.object({
  user: z
    .object({
      id: z.number(),
      role: z.enum(["CUSTOMER", "SELLER", "ADMIN"]),
      name: z.string().nullable(),
      username: z.string().nullable(),
      shopId: z.number().nullable(),
    })
    .optional(),
});

export type SessionUser = NonNullable<z.infer<typeof sessionSchema>["user"]>;

async function fetchSession(): Promise<SessionUser | null> {
  const response = await fetch("/api/auth/session", { headers: { accept: "application/json" } });
  if (!response.ok) throw new Error(`session: ${response.status}`);
  return sessionSchema.parse((await response.json()) ?? {}).user ?? null;
}

export const sessionQuery = queryOptions({ queryKey: ["session"], queryFn: fetchSession, staleTime: 60_000 });

/** Who is signed in: `undefined` until known, `null` for nobody. Pages stay static because the browser asks. */
export function useSession(): SessionUser | null | undefined {
  const { data, isError } = useQuery(sessionQuery);
  return isError ? null : data;
}
