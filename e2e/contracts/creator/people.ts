import { z } from "zod";
import type { Role } from "@/lib/generated/prisma/enums";
import { makeAccount, password } from "../shared/arrange";
import { send } from "../shared/send";

const signedIn = z.object({ token: z.string() });

/** An account of any role with a token of this contract's login. */
export async function makeMaker(role: Role = "SELLER") {
  const { id, username } = await makeAccount(role);
  const { body } = await send("POST", "/api/users/login", { json: { username, password } });
  return { id, username, token: signedIn.parse(body).token };
}
