import type { TestProject } from "vitest/node";
import { startCluster } from "./cluster";

declare module "vitest" {
  interface ProvidedContext {
    templateUrl: string;
  }
}

/** One cluster for all test files of the project. */
export default async function setup(project: TestProject) {
  const cluster = await startCluster();
  project.provide("templateUrl", cluster.templateUrl);
  return () => cluster.stop();
}
