import { z } from "zod";
import { operation } from "./contract";

/** What mail providers send for their users (RFC 8058), and our own page. */
const oneClick = z.looseObject({});

export const unsubscribe = operation({
  name: "unsubscribe",
  method: "POST",
  path: "/api/console/unsubscribe/{token}",
  summary: "End all campaigns, or all mails with notices, for whoever got a mail, by the token in it",
  access: "public",
  anyOrigin: true,
  params: z.object({ token: z.string().regex(/^[a-z0-9]{1,64}$/) }),
  body: oneClick,
  form: oneClick,
  input: ({ params }) => ({ token: params.token }),
  output: z.null(),
  present: (_: unknown) => null,
});
