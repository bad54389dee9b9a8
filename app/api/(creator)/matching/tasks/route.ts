import { route } from "@/lib/api/route";
import { serve } from "@/lib/api/serve";
import * as creator from "@/lib/contracts/creator";
import { createMatchTask } from "@/lib/domain/matching/create-match-task";
import { listMatchTasks } from "@/lib/domain/matching/list-match-tasks";

export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = route(
  serve(creator.listMatchTasks, listMatchTasks),
  serve(creator.createMatchTask, createMatchTask),
);
