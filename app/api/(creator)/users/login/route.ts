import { serve } from "@/lib/api/serve";
import * as creator from "@/lib/contracts/creator";
import { login } from "@/lib/domain/accounts/login";

export const POST = serve(creator.loginUser, login);
