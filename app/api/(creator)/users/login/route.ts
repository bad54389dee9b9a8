import { route } from "@/lib/api/route";
import { serve } from "@/lib/api/serve";
import * as creator from "@/lib/contracts/creator";
import { login } from "@/lib/domain/accounts/login";

export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = route(serve(creator.loginUser, login));
