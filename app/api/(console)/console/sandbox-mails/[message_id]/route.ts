import { route } from "@/lib/api/route";
import { serve } from "@/lib/api/serve";
import * as house from "@/lib/contracts/console";
import { getSandboxMail } from "@/lib/domain/outreach/sandbox-mails";

export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = route(
  serve(house.getSandboxMail, getSandboxMail),
);
