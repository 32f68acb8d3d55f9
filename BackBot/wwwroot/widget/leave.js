// For a shared or a watched screen: clears this browser at once, and shows a page that says nothing of backs.
// The talk on the server is erased by "erase my data"; without the key that was cleared here nobody can open it again.
import { forgetAll } from './memory.js';

const NEUTRAL = 'https://www.wikipedia.org/';

/** @param {string} [elsewhere] An https address; anything else is not gone to. */
export function leave(elsewhere) {
  forgetAll();
  // Not in the history, so that "back" does not lead here again.
  location.replace(/^https:\/\//.test(elsewhere) ? elsewhere : NEUTRAL);
}
