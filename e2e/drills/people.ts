import { encode } from "next-auth/jwt";
import type { Client } from "@/lib/db";
import type { Role } from "@/lib/generated/prisma/enums";
import { authSecret } from "@/lib/testing/auth-secret";
import { makeUser } from "@/lib/testing/factories";
import { type Person, unique } from "../contracts/shared/arrange";

const hour = 3_600_000;

/** People who are signed in, straight in the database: hundreds of logins would cost more than the drill. */
export function makePeople(db: Client, count: number, role: Role): Promise<Person[]> {
  return Promise.all(
    Array.from({ length: count }, async () => {
      const username = unique(role.toLowerCase());
      const { id } = await makeUser(db, { role, username, email: `${username}@example.com` });
      const expiresAt = new Date(Date.now() + hour);
      const session = await db.session.create({
        data: { userId: id, contract: "storefront", expiresAt },
        select: { id: true },
      });
      const claims = { sub: String(id), sid: session.id, role, contract: "storefront" };
      return { id, username, token: await encode({ token: claims, secret: authSecret }) };
    }),
  );
}
