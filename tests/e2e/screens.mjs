// Every screen of the app, once: the accessibility tests, the snapshots and the pictures all walk this table.

import { byRole, combobox, css, heading, link, main, words } from './targets.mjs';
import { WORDS } from './words.mjs';

/** Three careers to guess about. */
const GUESS = 'lasser,hovenier,app-ontwikkelaar';

/**
 * `name` is a file name, `path` an app path. `enter(page)` brings a special state about after the screen stands.
 * `snapshot: true` keeps the accessible tree of the screen in aria/.
 */
export const SCREENS = [
  { name: 'home', path: '/', snapshot: true },
  { name: 'home-suggestions', path: '/', enter: suggest, snapshot: true },
  { name: 'search-results', path: '/zoeken?q=lasen+zevenaar', snapshot: true },
  { name: 'search-nothing', path: '/zoeken?q=qqqxxxzzz' },
  { name: 'search-empty', path: '/zoeken' },
  { name: 'careers', path: '/beroepen', snapshot: true },
  { name: 'career', path: '/beroep/lasser', snapshot: true },
  { name: 'career-unknown', path: '/beroep/lassser', snapshot: true },
  { name: 'studies', path: '/opleidingen' },
  { name: 'study', path: '/opleiding/mbo-medewerker-productietechniek-2', snapshot: true },
  { name: 'schools', path: '/scholen' },
  { name: 'school', path: '/school/graafschap-terborg' },
  { name: 'employers', path: '/bedrijven' },
  { name: 'employer', path: '/bedrijf/audacious-sheet-metal', snapshot: true },
  { name: 'initiatives', path: '/initiatieven' },
  { name: 'map', path: '/kaart' },
  { name: 'map-place', path: '/kaart?laag=bedrijven&plaats=duiven&vanuit=didam' },
  { name: 'initiative', path: '/initiatief/techno-plaza' },
  { name: 'world', path: '/wereld/ontwerp-productie-wereldhandel' },
  { name: 'world-food', path: '/wereld/voeding-natuur' },
  { name: 'compare', path: '/vergelijk?ids=lasser,pijpfitter,metselaar&vanuit=zevenaar' },
  { name: 'compare-studies', path: '/vergelijk?ids=mbo-medewerker-productietechniek-2,mbo-allround-metselaar-3' },
  { name: 'compare-employers', path: '/vergelijk?ids=audacious-sheet-metal,allego,lasser' },
  { name: 'compare-start', path: '/vergelijk' },
  { name: 'careers-collected', path: '/beroepen', enter: collect },
  { name: 'choose', path: '/kiezen' },
  { name: 'finder', path: '/kiezen/test' },
  { name: 'finder-card', path: '/kiezen/test?stap=kaarten', enter: firstCard },
  { name: 'finder-careers', path: '/kiezen/test?stap=beroepen', enter: answered },
  { name: 'finder-few', path: '/kiezen/test?stap=beroepen' },
  { name: 'worlds-start', path: '/kiezen/werelden' },
  { name: 'worlds-one', path: '/kiezen/werelden?wereld=voeding-natuur' },
  { name: 'worlds-two', path: '/kiezen/werelden?wereld=hi-tech-science&wereld=mens-gezondheid&vanuit=didam&van=vmbo-kb-3' },
  { name: 'list-empty', path: '/dossier' },
  { name: 'list', path: '/beroep/lasser', enter: keep },
  { name: 'profile-school', path: '/kiezen/profiel' },
  { name: 'profile-none', path: '/kiezen/profiel?van=groep-8' },
  { name: 'profile-empty', path: '/kiezen/profiel?van=vmbo-kb-2' },
  { name: 'profile', path: '/kiezen/profiel?van=vmbo-kb-2&profiel=pie&deuren=mbo-4.techniek-en-procesindustrie' },
  { name: 'profile-compare', path: '/kiezen/profiel?van=vmbo-bb-2&profiel=pie&vakken=geen&met=dp' },
  { name: 'profile-havo', path: '/kiezen/profiel?van=havo-3&profiel=nt&met=cm&deuren=hbo.hbo-techniek-en-natuur' },
  { name: 'guess', path: `/kiezen/raad?ids=${GUESS}` },
  { name: 'guess-junk', path: '/kiezen/raad?ids=bestaat-niet,fietstechnicus,lasser,hovenier,architect' },
  { name: 'guess-step', path: `/kiezen/raad?ids=${GUESS}&stap=1` },
  { name: 'guess-figure', path: `/kiezen/raad?ids=${GUESS}&stap=1`, enter: guess },
  { name: 'guess-end', path: `/kiezen/raad?ids=${GUESS}&stap=klaar` },
  { name: 'guess-class', path: `/kiezen/raad?ids=${GUESS}&klas=ja` },
  { name: 'guess-class-figure', path: `/kiezen/raad?ids=${GUESS}&klas=ja&stap=1-cijfer` },
  { name: 'guess-class-end', path: `/kiezen/raad?ids=${GUESS}&klas=ja&stap=klaar` },
  { name: 'learn', path: '/leren' },
  { name: 'work', path: '/werken' },
  { name: 'innovate', path: '/innoveren' },
  { name: 'pact', path: '/techniekpact' },
  { name: 'pact-helper', path: '/techniekpact?wie=overstapper&wat=leren' },
  { name: 'news', path: '/nieuws' },
  { name: 'news-item', path: '/nieuws?bericht=n-techniekpact-vervolg' },
  { name: 'parents', path: '/ouders' },
  { name: 'challenge', path: '/uitdaging/slimme-stal' },
  { name: 'challenge-unknown', path: '/uitdaging/bestaat-niet' },
  { name: 'visits', path: '/bezoek' },
  { name: 'visit', path: '/bezoek/techno-plaza' },
  { name: 'visit-company', path: '/bezoek/bedrijf' },
  { name: 'visit-unknown', path: '/bezoek/bestaat-niet' },
  { name: 'plan-visit', path: '/begeleiders/bezoek?vanuit=zevenaar' },
  { name: 'plan-visit-start', path: '/begeleiders/bezoek' },
  { name: 'plan-visit-few', path: '/begeleiders/bezoek?vanuit=didam&reistijd=15' },
  { name: 'route-no-stage', path: '/route?naar=mechatronicus' },
  { name: 'route-no-goal', path: '/route?van=vmbo-kb-3' },
  { name: 'route', path: '/route?van=vmbo-kb-3&naar=mechatronicus' },
  { name: 'route-none', path: '/route?van=mbo-4&naar=lasser' },
  { name: 'route-onward', path: '/route?van=vmbo-kb-3&vraag=hierna' },
  { name: 'route-reachable', path: '/route?van=vmbo-kb-3&vraag=waar' },
  { name: 'about-data', path: '/over-de-data' },
  { name: 'privacy', path: '/privacy' },
  { name: 'accessibility', path: '/toegankelijkheid' },
  { name: 'no-such-page', path: '/bestaat-niet' },
];

async function suggest(page) {
  await page.type(combobox(WORDS.search), 'lass');
  await page.see(css('[role=option]'));
}

/** The first card of the interest finder is there. */
async function firstCard(page) {
  await page.see(css('.card-form'));
}

/** A pupil who likes to make and to find out has done the short finder. */
async function answered(page) {
  const likes = { r: '5', i: '4', c: '3', a: '2', s: '2', e: '1' };
  const ids = 'i1 c2 r6 a3 s3 e6 i5 c5 r7 a4 s7 e2 i8 c6 r5 a1 s8 e1'.split(' ');
  const choices = Object.fromEntries(ids.map((id) => [`test/${id}`, { value: likes[id[0]], at: 1 }]));
  await page.evaluate((text) => localStorage.setItem('techniekverkenner.dossier', text), JSON.stringify({ version: 1, choices }));
  await page.reload();
  await complete(page);
  await page.see(css('.find'));
}

/** Puts two records in the tray, and opens it. */
async function collect(page) {
  for (const nth of [0, 1]) await page.click(byRole('button', WORDS.compare.toggle, { within: main, nth }));
  await page.click(css('.tray__summary'));
}

/** Guesses for the first career, and looks. */
async function guess(page) {
  await page.focus(byRole('slider', WORDS.guess.to));
  await page.press('ArrowLeft');
  await page.click(byRole('button', WORDS.guess.show));
  await page.see(words(WORDS.guess.surprise));
}

/** Keeps a career, and looks at the list with it. */
async function keep(page) {
  await page.click(byRole('button', WORDS.keep.toggle, { within: main }));
  await page.click(link(WORDS.keep.myList(1), { within: main }));
  await page.see(heading(WORDS.keep.title, { level: 1 }));
}

/** Opens a screen and waits until it is complete. */
export async function show(page, screen) {
  await page.open(screen.path);
  await complete(page);
  await screen.enter?.(page);
}

/** A screen is complete when the app has taken over from the static shell, and data and texts are there. */
export async function complete(page) {
  await page.waitFor('the app to run', async () => (await page.count(css('html[data-started]'))) === 1);
  await page.see(css('main h1'));
  await page.waitFor('nothing loading any more', async () => !(await page.visible(words(WORDS.loading))));
}

/** Everything has arrived: the whole build is on the device, and in charge of this page. */
export async function kept(page) {
  await complete(page);
  await page.waitFor('the build to be kept', () => page.evaluate(() => navigator.serviceWorker.controller !== null));
}
