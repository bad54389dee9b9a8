type Hook = () => void | Promise<void>;

// On globalThis: the server and Next's bundles each load their own copy of this module.
const held = globalThis as typeof globalThis & { jishiShutdown?: Set<Hook> };

function hooks(): Set<Hook> {
  held.jishiShutdown ??= new Set();
  return held.jishiShutdown;
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
