import { ensureBuild } from "./builds";
import { run, step } from "./run";

run(async () => {
  await step("production build", () => ensureBuild());
  return 0;
});
