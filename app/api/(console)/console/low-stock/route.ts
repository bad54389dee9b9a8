import { route } from "@/lib/api/route";
import { serve } from "@/lib/api/serve";
import * as house from "@/lib/contracts/console";
import { setLowStock } from "@/lib/domain/catalog/low-stock";

export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = route(serve(house.setLowStock, setLowStock));
