import { serve } from "@/lib/api/serve";
import * as storefront from "@/lib/contracts/storefront";
import { changePassword } from "@/lib/domain/accounts/change-password";

export const PUT = serve(storefront.changeOwnPassword, changePassword);
