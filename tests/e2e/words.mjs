// The texts that the tests hold on to, as they stand in src/text and index.html. One place to follow a change.

import { button, byRole, words } from './targets.mjs';

/** The files of a build, as patterns. */
export const FILES = {
  dataset: 'dataset-core-*.json',
  details: 'dataset-details-*.json',
  wasm: 'app-*.wasm',
  script: 'app-*.js',
  later: 'browse-*.wasm',
  prose: 'dataset-prose-*.json',
};

export const WORDS = {
  app: 'Techniekverkenner',
  skip: 'Ga naar de inhoud',
  menu: 'Menu',
  pillars: ['Kiezen', 'Leren', 'Werken', 'Innoveren'],
  search: 'Zoek een beroep, opleiding of bedrijf',
  kinds: [/^Beroepen/, /^Opleidingen/, /^Bedrijven/],
  /** The button that takes a chip away. */
  chip: (label) => new RegExp(`^Haal weg: .*${label}`),
  anyChip: /^Haal weg: /,
  undecided: /^Ik weet het nog niet/,
  /** The heading of a list, and the name of a filter's option. */
  counted: /^\d+ (beroep|opleiding|bedrij|scho|initiati)/,
  facetOption: /\(\d+ \w+\)/,
  more: /^Toon nog \d+$/,
  showAll: 'Toon alles in een tabel',
  pact: {
    title: 'Techniekpact',
    ended: 'Het Techniekpact is gestopt',
    endedOn: '1 januari 2024',
    switcher: 'Ik wil van baan wisselen',
    learn: 'Leren, of werken en leren',
    atWork: /^Opleidingen in bbl/,
    higher: 'Ad, hbo of universiteit',
    higherWay: /^Ad, hbo en universiteit/,
    /** An ended record that the page surely links to. */
    endedRecord: /^Nationaal Techniekpact/,
    estimated: words('(jaar geschat)'),
    print: 'Print deze vragen',
    questions: 'Vragen om mee te nemen',
    payers: 'Wie betaalt dit?',
  },
  news: {
    title: 'Nieuws',
    counted: /^\d+ berichten?$/,
    option: (name) => new RegExp(`^${name} .*\\(\\d+ berichten?\\)`),
    thisItem: 'Dit bericht',
    close: 'Laat alleen de lijst zien',
  },
  report: words('Meld een fout'),
  reportText: 'De tekst om te kopiëren',

  closeTerm: /^Sluit/,
  day: 'Zo kan een dag eruitzien',
  easy: byRole('checkbox', /^Makkelijk lezen/),
  parents: 'Voor ouders',
  saveDates: 'Zet deze dagen in je agenda',
  near: {
    ask: 'Waar woon je?',
    field: 'Dorp of postcode',
    order: 'Volgorde',
    byTime: 'op reistijd',
    within30: /^Binnen 30 minuten/i,
    estimate: 'schatting, zonder bus en dienstregeling',
    planner: 'Zoek de bus of trein',
    forget: 'Wis mijn plaats',
    /** The first band of companies of a career, from a place. */
    bands: /^(Binnen 15|15 tot 30|30 tot 45|45 tot 60) minuten: \d+ bedrij/,
    unknown: 'Die plaats kennen we niet',
    locate: 'Gebruik mijn locatie',
    locateHint: 'Wij bewaren alleen je dorp',
    refused: 'Je locatie kregen we niet',
    skip: 'Sla over',
  },
  visit: {
    begin: /aan de slag$/,
    idea: 'Schrijf je idee op',
    want: 'Zelf iets maken',
    surprise: 'Dit verraste me',
    wonder: 'Dit wil ik nog weten',
    wish: 'En verder wil ik',
    addOther: 'Zet het erbij',
    eraseNote: /^Wis dit: /,
    putBack: 'Zet terug',
    eraseAll: 'Wis alles van mij',
    eraseYes: 'Ja, wis alles',
    erasedAll: 'Alles is gewist',
    refused: 'Dit apparaat bewaart niets',
    takeCard: 'Neem de bezoekkaart mee',
    unknown: 'Deze plek kennen we niet',
  },

  toEnglish: button('English'),
  toDutch: button('Nederlands'),
  english: { search: /^Search/, sample: 'Source' },
  /** Chooses a theme as a person does. */
  chooseTheme: (page, theme) => page.select(byRole('combobox', /^(Kleuren|Colou?rs)$/), THEMES[theme]),

  retry: 'Opnieuw proberen',
  newBuild: 'Nieuwe versie laden',
  reload: /opnieuw/i,
  slow: /Het duurt lang/,
  loading: /We halen alles op|De teksten komen eraan|Het nieuws komt eraan|Het duurt lang|De bronnen komen eraan|De zoekmachine start nog/,
  loading: /We halen alles op|Het duurt lang|De bronnen komen eraan|De zoekmachine start nog|De uitdagingen komen eraan/,
  crash: /ging iets mis|lukt niet/i,
  noWebAssembly: /WebAssembly/,
  noScript: /JavaScript/,
  errors: {
    missing: /staat niet op de server/,
    server: /fout \(500\)/,
    timeout: /geen antwoord/,
    // Where the connection breaks decides which of the two it looks like.
    broken: /geen verbinding|maar half binnen/,
    truncated: /maar half binnen/,
    notJson: /iets anders dan onze gegevens/,
    wrongVersion: /versie 99/,
  },
};

const THEMES = { light: 'Licht', dark: 'Donker', contrast: 'Veel contrast' };
