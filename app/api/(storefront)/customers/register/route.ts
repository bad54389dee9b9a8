import { serve } from "@/lib/api/serve";
import * as storefront from "@/lib/contracts/storefront";
import { registerAndLogin } from "@/lib/domain/accounts/register-and-login";

export const POST = serve(storefront.registerCustomer, registerAndLogin);
