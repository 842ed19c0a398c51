// The journeys with links and addresses again, on a build for the sub-path /verkenner/. A link that forgets the base
// leaves the app there, and the server answers 404.

import { test } from 'node:test';
import { journeys } from './harness.mjs';
import frame from './journeys/frame.mjs';
import keyboard from './journeys/keyboard.mjs';
import lists from './journeys/lists.mjs';
import pupil from './journeys/pupil.mjs';
import { DIST_SUB, SUB_PATH } from './places.mjs';

if (DIST_SUB) {
  journeys({ dist: DIST_SUB, base: SUB_PATH, together: 2 }, (journey) => {
    for (const walk of [pupil, keyboard, lists, frame]) {
      walk((sentence, ...rest) => journey(`Under ${SUB_PATH}: ${sentence}`, ...rest));
    }
  });
} else {
  console.error('\n*** SUB-PATH NOT TESTED: set DIST_SUB to a build made with --public-url /verkenner/ ***\n');
  test('Everything works under a sub-path', { skip: 'DIST_SUB is not set: NOT TESTED' }, () => {});
}
