// Orama with its Dutch tokenizer and filler words, one edit, weighted fields and beginnings (always on). Its Dutch
// stemmer and a second edit make it worse on the judged list, so they are off.
import { create, insertMultiple, search } from "@orama/orama";
import { FIELDS, WEIGHTS, stopwords, textOf } from "./text.mjs";

export async function prepare({ documents }) {
  const records = await documents();
  const index = create({
    schema: Object.fromEntries(FIELDS.map((name) => [name, "string"])),
    components: { tokenizer: { language: "dutch", stemming: false, stopWords: stopwords } },
  });
  const flat = (record) => Object.fromEntries([["id", record.id], ...FIELDS.map((name) => [name, textOf(record, name)])]);
  return {
    build: () => insertMultiple(index, records.map(flat), records.length),
    search: (query, limit) => search(index, { term: query, limit, tolerance: 1, boost: WEIGHTS }).hits.map(({ id }) => id),
  };
}
