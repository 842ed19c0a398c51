// All journeys, on the release build at the root of a host.

import { journeys } from './harness.mjs';
import compare from './journeys/compare.mjs';
import finder from './journeys/finder.mjs';
import frame from './journeys/frame.mjs';
import guess from './journeys/guess.mjs';
import keep from './journeys/keep.mjs';
import keyboard from './journeys/keyboard.mjs';
import lists from './journeys/lists.mjs';
import near from './journeys/near.mjs';
import map from './journeys/map.mjs';
import pact from './journeys/pact.mjs';
import parts from './journeys/parts.mjs';
import profile from './journeys/profile.mjs';
import plan from './journeys/plan.mjs';
import pupil from './journeys/pupil.mjs';
import reading from './journeys/reading.mjs';
import visit from './journeys/visit.mjs';
import way from './journeys/way.mjs';

journeys({ together: 2 }, (journey) => {
  const walks = [
    pupil, keyboard, lists, near, keep, compare, pact, profile, reading, visit, frame, plan, map, way, finder, guess, parts,
  ];
  for (const walk of walks) walk(journey);
});
