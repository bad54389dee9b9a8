import { unique } from "../../shared/arrange";
import { on, type Requests } from "../request";
import { categoryRow } from "../rows";
import { proposalRow, tagRow } from "../taxonomy-rows";

const category = ({ id }: { id: number }) => ({ params: { category_id: id } });
const proposal = ({ id }: { id: number }) => ({ params: { proposal_id: id } });
const tag = ({ id }: { id: number }) => ({ params: { tag_id: id } });
const merge = ({ id, otherId }: { id: number; otherId: number }) => ({
  json: { target_id: otherId, source_ids: [id] },
});

export const taxonomyRequests: Requests = {
  addCategory: () => ({ json: { name: unique("类"), parent_id: null } }),
  // What it is called already is what nobody has seen.
  renameCategory: on(categoryRow, (row) => ({
    ...category(row),
    json: { name: unique("类"), seen: { name: "…", name_en: null } },
  })),
  placeCategory: on(categoryRow, (row) => ({ ...category(row), json: { parent_id: null, before_id: null } })),
  removeCategory: on(categoryRow, category),
  getCategoryUse: on(categoryRow, category),
  proposeCategoryChange: on(categoryRow, ({ id }) => ({
    json: { change: { kind: "delete", category_id: id }, reason: "…" },
  })),
  decideCategoryProposal: on(proposalRow, (row) => ({ ...proposal(row), json: { accepted: true } })),
  withdrawCategoryProposal: on(proposalRow, proposal),
  createTag: () => ({ json: { name: unique("签") } }),
  renameTag: on(tagRow, ({ name, ...row }) => ({
    ...tag(row),
    json: { name: unique("签"), seen: { name, name_en: null } },
  })),
  deleteTag: on(tagRow, tag),
  previewTagMerge: on(tagRow, merge),
  mergeTags: on(tagRow, merge),
};
