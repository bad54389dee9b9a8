import type { TestProject } from "vitest/node";
import { startApplication } from "./application";

declare module "vitest" {
  interface ProvidedContext {
    /** Where the production server answers that the contract tests call. */
    baseUrl: string;
    /** The database of that server, for arranging rows. */
    databaseUrl: string;
  }
}

export default async function setup(project: TestProject) {
  const application = await startApplication();
  project.provide("baseUrl", application.baseUrl);
  project.provide("databaseUrl", application.databaseUrl);
  return () => application.stop();
}
