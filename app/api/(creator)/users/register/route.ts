import { serve } from "@/lib/api/serve";
import * as creator from "@/lib/contracts/creator";
import { registerUser } from "@/lib/domain/accounts/register-user";

export const POST = serve(creator.registerUser, registerUser);
