import { crash } from "./crash";
import type { Drill } from "./drill";
import { outreach } from "./outreach";
import { oversell } from "./oversell";
import { soak } from "./soak";

export const drills: readonly Drill[] = [oversell, crash, outreach, soak];
