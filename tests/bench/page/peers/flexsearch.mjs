// FlexSearch with beginnings ("forward": the page searches while one types), its phonetic encoder for Latin languages
// that did best on the judged list, suggestions (some of the words will do) and no Dutch filler words. It has no edit
// distance: "tolerant" indexing finds a few slips but no beginnings. It cannot weigh fields either, so hits of weightier
// fields stand before those of lighter ones.
import { Charset, Document, Encoder } from "flexsearch";
import { FIELDS, stopwords, textOf } from "./text.mjs";

const FILLER = new Set(stopwords);

export async function prepare({ documents }) {
  const records = await documents();
  const field = (name) => ({ field: name, tokenize: "forward", encoder: new Encoder(Charset.LatinAdvanced, { filter: FILLER }) });
  const index = new Document({ document: { id: "id", index: FIELDS.map(field) } });
  const flat = (record) => Object.fromEntries([["id", record.id], ...FIELDS.map((name) => [name, textOf(record, name)])]);
  return {
    build() {
      for (const record of records) index.add(flat(record));
    },
    search(query, limit) {
      const found = new Map(index.search(query, { limit, suggest: true }).map(({ field, result }) => [field, result]));
      return [...new Set(FIELDS.flatMap((name) => found.get(name) ?? []))].slice(0, limit);
    },
  };
}
