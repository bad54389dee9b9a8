"use client";

import { mutationOptions, queryOptions } from "@tanstack/react-query";
import { call } from "@/lib/api/client";
import { createTag, deleteTag, mergeTags, previewTagMerge, renameTag } from "@/lib/contracts/console/tags";

type Names = { name: string; nameEn: string | null };

const wire = ({ name, nameEn }: Names) => ({ name, name_en: nameEn });

/** With an id and what it is called as one has read it, renames; else makes a tag. */
export const saveMutation = mutationOptions({
  mutationFn: ({
    names,
    tag,
  }: {
    names: Names;
    tag?: (Names & { id: number }) | undefined;
  }): Promise<unknown> =>
    tag
      ? call(renameTag, { params: { tag_id: String(tag.id) }, body: { ...wire(names), seen: wire(tag) } })
      : call(createTag, { body: wire(names) }),
});

export const deleteMutation = mutationOptions({
  mutationFn: (id: number) => call(deleteTag, { params: { tag_id: String(id) } }),
});

type Merging = { targetId: number; sourceIds: readonly number[] };

const body = ({ targetId, sourceIds }: Merging) => ({ target_id: targetId, source_ids: [...sourceIds] });

export const previewQuery = (merging: Merging) =>
  queryOptions({
    queryKey: ["tags", "merge", merging],
    queryFn: ({ signal }) => call(previewTagMerge, { body: body(merging), signal }),
    staleTime: 0,
    retry: false,
  });

export const mergeMutation = mutationOptions({
  mutationFn: (merging: Merging) => call(mergeTags, { body: body(merging) }),
});
