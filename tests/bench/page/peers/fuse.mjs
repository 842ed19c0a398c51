// Fuse.js with token search (each word by itself, any of them, weighed by rarity): on the judged list far better than
// its classic mode, which compares the whole query with the whole field. Threshold 0.2 is the best there. Filler words
// are taken out of the query, accents ignored, fields weighted. It finds parts of words, so beginnings too.
import Fuse from "fuse.js";
import { WEIGHTS, stopwords } from "./text.mjs";

const FILLER = new Set(stopwords);

function telling(query) {
  const words = query.split(/\s+/).filter((word) => !FILLER.has(word.toLowerCase()));
  return words.length ? words.join(" ") : query;
}

export async function prepare({ documents }) {
  const records = await documents();
  let index;
  return {
    build() {
      index = new Fuse(records, {
        keys: Object.entries(WEIGHTS).map(([name, weight]) => ({ name, weight })),
        useTokenSearch: true, tokenMatch: "any", threshold: 0.2,
        ignoreLocation: true, ignoreDiacritics: true, minMatchCharLength: 2,
      });
    },
    search: (query, limit) => index.search(telling(query), { limit }).map(({ item }) => item.id),
  };
}
