import { run } from "@/lib/cli/run";
import { benchAdministration } from "./administration";
import { benchCustomers } from "./customers";
import { benchIntents } from "./intents/bench";
import { benchMatching } from "./matching/bench";
import { benchPages } from "./pages";
import { benchReplies } from "./replies";
import { benchTables } from "./tables";

/** `npm run bench` runs them all; `npm run bench -- matching 100000` one of them, with what it takes. */
const benches = {
  pages: () => benchPages(),
  intents: () => benchIntents(),
  customers: () => benchCustomers(),
  administration: () => benchAdministration(),
  tables: () => benchTables(),
  matching: benchMatching,
  replies: benchReplies,
};

const isBench = (name: string): name is keyof typeof benches => name in benches;

run(async () => {
  const [name, ...rest] = process.argv.slice(2);
  if (name === undefined) for (const bench of Object.values(benches)) await bench([]);
  else if (isBench(name)) await benches[name](rest);
  else throw new Error(`There is no bench ${name}: ${Object.keys(benches).join(", ")}.`);
  return 0;
});
