import { spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { environment } from "./command";

/** Fills the database at `url` with the demo market, in a process of its own; `progress` is told each line that it says. */
export async function seed(url: string, progress: (text: string) => void): Promise<void> {
  // Drawing pictures and waiting for the disk share one pool of threads, of which Node has four.
  const env = environment({ DATABASE_URL: url, UV_THREADPOOL_SIZE: "8" });
  const child = spawn("tsx", ["-C", "react-server", "prisma/seed.ts"], {
    env,
    stdio: ["ignore", "pipe", "inherit"],
  });
  createInterface({ input: child.stdout }).on("line", progress);
  const [code] = await once(child, "close");
  if (code !== 0) throw new Error("The demo data could not be written; what went wrong stands above.");
}
