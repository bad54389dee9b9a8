import NextAuth from "next-auth";
import { authOptions } from "@/lib/auth/options";

// Redirects follow the host by which the browser reached us, as every other absolute link does.
process.env.AUTH_TRUST_HOST ??= "true";

const handler = NextAuth(authOptions);

export { handler as GET, handler as POST };
