const batch = 1000;

/** Deletes in short statements, until one finds less than it may take: no lock is held long. */
export async function deleteInBatches(deleteSome: (limit: number) => PromiseLike<number>): Promise<void> {
  while ((await deleteSome(batch)) >= batch);
}
