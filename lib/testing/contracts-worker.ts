import { inject } from "vitest";

// Before the test file is loaded: `db()` then opens the server's database.
process.env.BASE_URL = inject("baseUrl");
process.env.DATABASE_URL = inject("databaseUrl");
