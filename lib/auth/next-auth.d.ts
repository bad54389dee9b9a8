import type { DefaultSession } from "next-auth";
import type { Role } from "@/lib/generated/prisma/enums";

declare module "next-auth" {
  interface Session {
    user: { id: number; role: Role; name: string | null; username: string | null; shopId: number | null };
    expires: DefaultSession["expires"];
  }
  interface User {
    sessionId: string;
  }
}
