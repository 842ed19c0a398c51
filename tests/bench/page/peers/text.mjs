// What the peers share: the fields with their weights, and Dutch words that carry no meaning.
export { stopwords } from "@orama/stopwords/dutch";

// A title says what a record is, another word for it nearly as much.
export const WEIGHTS = { title: 5, synonyms: 4, linked: 2, facts: 1.5, text: 1 };
export const FIELDS = Object.keys(WEIGHTS);

export const textOf = (record, field) => (Array.isArray(record[field]) ? record[field].join(", ") : record[field]);

export const fold = (text) => text.toLowerCase().normalize("NFD").replace(/\p{M}/gu, "");
