import { hmacSha256 } from "@/lib/api/signature";
import { callbackHeaders } from "@/lib/contracts/creator";
import { env } from "@/lib/env";

const [timestampHeader, signatureHeader] = callbackHeaders;

/** Whether the RPA service told it, and lately. */
export const verifyCallback = hmacSha256({
  secret: env.OUTREACH_CALLBACK_SECRET,
  timestampHeader,
  signatureHeader,
  toleranceSeconds: 300,
});
