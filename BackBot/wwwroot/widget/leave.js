// For a shared or a watched screen: clears this browser at once, and shows a page that says nothing of backs.
// The talk on the server is erased by "erase my data"; without the key that was cleared here nobody can open it again.
import { forgetAll } from './memory.js';

/** @param {string} elsewhere An https address. */
export function leave(elsewhere) {
  forgetAll();
  // Not in the history, so that "back" does not lead here again.
  location.replace(elsewhere);
}
