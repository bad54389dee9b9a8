export { callbackHeaders, receiveReply } from "./callback";
export * from "./categories";
export { creator } from "./contract";
export { getCreator, importCreators, listCreators } from "./creators";
export { createMatchTask, getMatchTask, listMatchTasks, retryMatchTask } from "./match-tasks";
export { writeMessage } from "./messages";
export { getOutreachSession, listTaskOutreach, startOutreach } from "./outreach";
export * from "./products";
export * from "./users";
