// uFuzzy allowing one slip per word (an added, changed, swapped or missing letter), words in any order, beginnings of
// words, over titles first, then names, then everything, since it cannot weigh fields. It has no index and needs every
// word of the query. Accents and Dutch filler words are taken out. Best of eight such settings on the judged list.
import uFuzzy from "@leeoniya/ufuzzy";
import { FIELDS, stopwords, textOf } from "./text.mjs";

const FILLER = new Set(stopwords);
// Queries of more words it would try in every order, which takes seconds.
const MOST_PERMUTED = 1;
// Above this many hits it does not order them; its own default.
const MOST_ORDERED = 1000;

function telling(query) {
  const words = query.split(/\s+/).filter((word) => !FILLER.has(word.toLowerCase()));
  return uFuzzy.latinize([words.length ? words.join(" ") : query])[0];
}

export async function prepare({ documents }) {
  const records = await documents();
  const finder = new uFuzzy({ interLft: 1, intraMode: 1, intraIns: 1, intraSub: 1, intraTrn: 1, intraDel: 1 });
  const texts = (fields) => uFuzzy.latinize(records.map((record) => fields.map((name) => textOf(record, name)).join(" | ")));
  let layers;
  function* hits(query) {
    for (const layer of layers) {
      const [found, info, order] = finder.search(layer, query, MOST_PERMUTED, MOST_ORDERED);
      yield* order ? order.map((place) => info.idx[place]) : (found ?? []);
    }
  }
  return {
    build() {
      layers = [texts(["title"]), texts(["title", "synonyms"]), texts(FIELDS)];
    },
    search(query, limit) {
      const best = new Set();
      for (const number of hits(telling(query))) {
        best.add(number);
        if (best.size === limit) break;
      }
      return [...best].map((number) => records[number].id);
    },
  };
}
