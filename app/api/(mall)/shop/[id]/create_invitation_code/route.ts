import { serve } from "@/lib/api/serve";
import * as mall from "@/lib/contracts/mall";
import { createInvitation } from "@/lib/domain/shops/create-invitation";

export const POST = serve(mall.createInvitation, createInvitation);
