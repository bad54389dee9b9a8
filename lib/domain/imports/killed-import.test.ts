import { once } from "node:events";
import { expect, onTestFinished, test } from "vitest";
import { checkImportJob } from "@/lib/jobs/check-import";
import { installJobs } from "@/lib/jobs/install";
import { runImportJob } from "@/lib/jobs/run-import";
import { startWorker } from "@/lib/jobs/worker";
import { eventually } from "@/lib/testing/eventually";
import { actorOf, contextFor, makeUser } from "@/lib/testing/factories";
import { creatorTable, uploadImport } from "@/lib/testing/import-factories";
import { openOwnDatabase, quick, startOwnWorker } from "@/lib/testing/own-process";
import { runQueued } from "@/lib/testing/run-queued";
import { getImport } from "./get-import";
import { startCheck, startRun } from "./start-import";

test("an import whose worker is killed twice goes on elsewhere, and writes no row twice or never", async () => {
  const { url, db } = await openOwnDatabase();
  await installJobs(url, [checkImportJob, { ...runImportJob, ...quick }]);
  const seller = contextFor(db, actorOf(await makeUser(db, { role: "SELLER" })));
  const { id } = await uploadImport(seller, creatorTable(8000, "row"));
  await startCheck(seller, { id });
  await runQueued(db, checkImportJob);
  await startRun(seller, { id, onlyFailed: false });

  for (const least of [500, 2500]) {
    const worker = startOwnWorker(url, "run-import", "runImportJob");
    await eventually(async () =>
      expect((await getImport(seller, { id })).position).toBeGreaterThanOrEqual(least),
    );
    worker.kill("SIGKILL");
    await once(worker, "exit");
    const { position, created, state } = await getImport(seller, { id });
    expect([state, created]).toEqual(["RUNNING", position]);
    expect(await db.creatorAccount.count()).toBe(position);
  }
  const worker = await startWorker(url, [{ ...runImportJob, ...quick }]);
  onTestFinished(() => worker.stop());
  await eventually(async () => expect((await getImport(seller, { id })).state).toBe("DONE"));
  expect(await getImport(seller, { id })).toMatchObject({
    rows: 8000,
    created: 8000,
    updated: 0,
    failed: 0,
  });
  expect(await db.creator.count()).toBe(8000);
  expect(await db.creatorAccount.count()).toBe(8000);
});
