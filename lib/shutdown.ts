type Hook = () => void | Promise<void>;

declare global {
  // Here, because the server and Next's bundles each load a copy of this module.
  var jishiShutdown: Set<Hook> | undefined;
  var jishiStopping: AbortController | undefined;
}

function hooks(): Set<Hook> {
  globalThis.jishiShutdown ??= new Set();
  return globalThis.jishiShutdown;
}

/** Runs `hook` when the server stops, after its last request. */
export function onShutdown(hook: Hook): void {
  hooks().add(hook);
}

/** Runs every hook at once; one that fails is reported and does not keep the others from finishing. */
export async function runShutdownHooks(): Promise<void> {
  const results = await Promise.allSettled([...hooks()].map(async (hook) => hook()));
  for (const result of results) if (result.status === "rejected") console.error(result.reason);
}

function stop(): AbortController {
  globalThis.jishiStopping ??= new AbortController();
  return globalThis.jishiStopping;
}

/** Aborts when the server begins to stop: answers that would go on and on end then. */
export const stopping = (): AbortSignal => stop().signal;

/** Says that the server begins to stop. */
export const announceStop = (): void => stop().abort();
