import type { Db } from "@/lib/db";

/** Who reads slower than this holds a connection for nothing. */
const longestMs = 600_000;

/**
 * What is read in one transaction that sees a single moment and writes nothing, given on as it is asked for. It ends
 * when all is read, or when nobody asks any more.
 */
export async function* inSnapshot<T>(db: Db, read: (db: Db) => AsyncGenerator<T>): AsyncGenerator<T, void> {
  const pipe = new TransformStream<T, T>();
  const writer = pipe.writable.getWriter();
  const look = async (snapshot: Db) => {
    await snapshot.$executeRaw`SET TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY`;
    for await (const one of read(snapshot)) {
      await writer.ready;
      await writer.write(one);
    }
  };
  const reading = db.$transaction ? db.$transaction(look, { maxWait: 15_000, timeout: longestMs }) : look(db);
  const told = reading.then(
    () => writer.close(),
    (error: unknown) => writer.abort(error),
  );
  // A reader that has gone has closed the pipe, and there is nobody to tell.
  const over = told.catch(() => {});
  try {
    yield* pipe.readable;
  } finally {
    await over;
  }
}
