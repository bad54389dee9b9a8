import { route } from "@/lib/api/route";
import { serve } from "@/lib/api/serve";
import * as house from "@/lib/contracts/console";
import { readModel, requestTraining } from "@/lib/domain/matching/willingness/read-model";

export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = route(
  serve(house.readWillingnessModel, readModel),
  serve(house.trainWillingnessModel, requestTraining),
);
