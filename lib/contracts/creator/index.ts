export * from "./categories";
export { creator } from "./contract";
export { createMatchTask, getMatchTask, listMatchTasks, retryMatchTask } from "./match-tasks";
export * from "./products";
export * from "./users";
