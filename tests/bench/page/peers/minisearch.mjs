// MiniSearch as its documentation advises for search-as-you-type, with its best settings on the judged list: one edit
// from 4 letters and two from 7, beginnings from 2 letters (all as our engine has it), weighted fields, folded accents,
// no Dutch filler words, any of the words (its default, best on whole sentences).
import MiniSearch from "minisearch";
import { FIELDS, WEIGHTS, fold, stopwords, textOf } from "./text.mjs";

const FILLER = new Set(stopwords);

const edits = ({ length }) => (length >= 7 ? 2 : length >= 4 ? 1 : false);

export async function prepare({ documents }) {
  const records = await documents();
  const index = new MiniSearch({
    fields: FIELDS,
    extractField: textOf,
    processTerm: (term) => (FILLER.has(term.toLowerCase()) ? null : fold(term)),
    searchOptions: { prefix: (term) => term.length >= 2, fuzzy: edits, boost: WEIGHTS },
  });
  return {
    build: () => index.addAll(records),
    search: (query, limit) => index.search(query).slice(0, limit).map(({ id }) => id),
  };
}
