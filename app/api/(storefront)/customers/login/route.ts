import { route } from "@/lib/api/route";
import { serve } from "@/lib/api/serve";
import * as storefront from "@/lib/contracts/storefront";
import { login } from "@/lib/domain/accounts/login";

export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = route(serve(storefront.loginCustomer, login));
