import { serve } from "@/lib/api/serve";
import * as storefront from "@/lib/contracts/storefront";
import { login } from "@/lib/domain/accounts/login";

export const POST = serve(storefront.loginSeller, login);
