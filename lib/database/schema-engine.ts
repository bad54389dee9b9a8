import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";

const label = { provider: "postgres", adapterName: "none" };

// Comparing two schemas asks a database nothing but its version, so the answer stands here: whether the schema
// `public` exists, the server's name, its number.
const version = { columnNames: ["exists", "version", "number"], columnTypes: [5, 7, 0] };
const answer = { ok: true, value: { ...version, rows: [[true, "PostgreSQL 18", 180_000]] } };

const connection = {
  ...label,
  queryRaw: async () => answer,
  executeRaw: refuse,
  executeScript: refuse,
  startTransaction: refuse,
  getConnectionInfo: () => ({ ok: true, value: { supportsRelationJoins: true } }),
  dispose: async () => {},
};

const connect = async () => ({ ok: true, value: connection });

function refuse(): never {
  throw new Error("comparing two schemas writes to no database");
}

/** Loaded by hand: Node warns that importing WebAssembly as a module is an experiment. */
async function load() {
  const engine = await import("@prisma/schema-engine-wasm/schema_engine_bg");
  const binary = fileURLToPath(import.meta.resolve("@prisma/schema-engine-wasm")).replace(
    /\.js$/,
    "_bg.wasm",
  );
  const { instance } = await WebAssembly.instantiate(await readFile(binary), {
    "./schema_engine_bg.js": { ...engine },
  });
  engine.__wbg_set_wasm(instance.exports);
  const start = instance.exports.__wbindgen_start;
  if (typeof start === "function") start();
  return engine;
}

// Once: the module keeps views of one instance's memory.
let loaded: ReturnType<typeof load> | undefined;

/** Prisma's schema engine, without a database. */
export async function openSchemaEngine() {
  loaded ??= load();
  const { SchemaEngine } = await loaded;
  return SchemaEngine.new({ datamodels: undefined }, () => {}, {
    ...label,
    connect,
    connectToShadowDb: connect,
  });
}
