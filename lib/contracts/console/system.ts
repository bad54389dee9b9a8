import { z } from "zod";
import { wireUuid } from "@/lib/api/fields";
import { operation } from "./contract";

export const retryJob = operation({
  name: "retryJob",
  method: "POST",
  path: "/api/console/jobs/{job_id}/retry",
  summary: "Let a job that has failed for good run once more",
  access: ["ADMIN"],
  status: 204,
  params: z.object({ job_id: wireUuid() }),
  input: ({ params }) => ({ id: params.job_id }),
  output: z.null(),
  present: (_: unknown) => null,
});
