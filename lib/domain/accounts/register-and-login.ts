import { type Context, inTransaction } from "../context";
import { insertUser } from "./insert-user";
import { rememberDevices } from "./known-devices";
import { openSession, type SignIn } from "./open-session";
import { admitRegistration, type Registration } from "./register-user";

/** Makes an account and signs it in, both or neither (`004 §4`). Throws what `registerUser` throws. */
export async function registerAndLogin(
  context: Context,
  { contract, ...registration }: Registration & { contract: string },
): Promise<SignIn> {
  const row = await admitRegistration(context, registration);
  return inTransaction(context, async (tx) => {
    const user = await insertUser(tx, row);
    const signIn = await openSession(tx, { id: user.id, passwordHash: row.passwordHash }, contract);
    if (!signIn) throw new Error("an account vanished inside the transaction that made it");
    await rememberDevices(tx, user.id);
    return signIn;
  });
}
