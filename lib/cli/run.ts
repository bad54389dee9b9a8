import { performance } from "node:perf_hooks";

/** Runs a command's `main`; an error is told in one line, without a stack, and makes the exit code 1. */
export async function run(main: () => Promise<number | undefined>): Promise<void> {
  try {
    process.exitCode = await main();
  } catch (error) {
    console.error(`\n✗ ${error instanceof Error ? error.message : String(error)}`);
    // What still runs (a database, a server) stops when this process does.
    process.exit(1);
  }
}

/** Names a step before it runs and prints the seconds that it took; `progress` shows how far it is. */
export async function step<T>(
  name: string,
  work: (progress: (text: string) => void) => Promise<T>,
): Promise<T> {
  const began = performance.now();
  const interactive = process.stdout.isTTY;
  const line = `  ${name} `.padEnd(34, "·");
  process.stdout.write(line);
  const progress = (text: string) => {
    if (interactive) process.stdout.write(`\r\x1b[2K${line} ${text}`);
  };
  try {
    const result = await work(progress);
    const seconds = ((performance.now() - began) / 1000).toFixed(1);
    process.stdout.write(interactive ? `\r\x1b[2K${line} ${seconds} s\n` : ` ${seconds} s\n`);
    return result;
  } catch (error) {
    process.stdout.write(" failed\n");
    throw error;
  }
}

/** Calls `stop` once, at the first of Ctrl-C, SIGTERM and SIGHUP, then ends the process with the code it returns. */
export function stopOnSignal(stop: () => Promise<number>): void {
  let stopping = false;
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) {
    process.on(signal, () => {
      if (stopping) return;
      stopping = true;
      run(stop).finally(() => process.exit());
    });
  }
}
