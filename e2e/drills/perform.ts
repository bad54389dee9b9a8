import { run, step } from "@/lib/cli/run";

// A process of its own, whose environment names the application before anything reads it.
run(async () => {
  const { drills } = await import("./all");
  const drill = drills.find(({ name }) => name === process.argv[2]);
  if (!drill) throw new Error(`There is no drill ${process.argv[2]}.`);
  const figures = await step(drill.name, (tell) => drill.run("long", tell));
  console.log(`    ${drill.promise}`);
  for (const [name, value] of Object.entries(figures)) console.log(`    ${name.padEnd(14)} ${value}`);
  // Connections of the pool would keep the process alive.
  process.exit(0);
});
