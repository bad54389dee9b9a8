import { defineConfig } from "prisma/config";

// The client is generated from TypeScript and WebAssembly alone; naming any existing file here keeps the
// CLI from trying to download an engine that `prisma generate` never starts.
process.env.PRISMA_SCHEMA_ENGINE_BINARY ??= import.meta.filename;

export default defineConfig({ schema: "prisma/schema", migrations: { path: "prisma/migrations" } });
