// What this browser remembers of a talk. Until the person agreed, only this page does: no storage is written, and never a cookie.
// Storage may also be blocked or full; the talk then goes on without being remembered.

const PREFIX = 'backbot.';
const CONVERSATION = 'conversation';

// Each tab has its own panel and its own unsent messages, whatever the tabs share.
const OF_THE_TAB = ['open', 'outbox'];

const held = new Map();
let isApart = false;
let level = attempt(() => localStorage.getItem(PREFIX + CONVERSATION) ? 'device' : sessionStorage.getItem(PREFIX + CONVERSATION) ? 'tab' : null);

export function recall(name) {
  if (isApart) return null;
  if (!held.has(name)) held.set(name, level && attempt(() => JSON.parse(storeOf(name).getItem(PREFIX + name))));
  return held.get(name);
}

export function remember(name, value) {
  held.set(name, value);
  if (level) write(name, value);
}

/**
 * Says where the talk may be remembered from now on; what is known already goes there, and out of everywhere else.
 * @param {'device'|'tab'|null} where 'tab' on a shared device; null without consent.
 */
export function mayRemember(where) {
  if (where === level || isApart) return;
  wipe();
  level = where;
  if (level) for (const [name, value] of held) write(name, value);
}

/** Clears this browser of everything that BackBot keeps in it. */
export function forgetAll() {
  held.clear();
  wipe();
  level = null;
}

/** For a page that shows many of the widget: nothing is remembered, and nothing in this browser's storage is read or changed. */
export function stayApart() {
  level = null;
  isApart = true;
}

/** Takes over what another tab stored. */
export function takeOver() {
  held.clear();
  level = 'device';
}

/**
 * Tells when another tab began, left or cleared the talk that all tabs share.
 * @param {(change: 'cleared'|'other') => void} told
 */
export function watchOtherTabs(told) {
  addEventListener('storage', ({ key, newValue }) => {
    // A null key says that all of the storage was cleared.
    if (key !== null && key !== PREFIX + CONVERSATION) return;
    if (!newValue) return level === 'device' && told('cleared');
    if (newValue !== JSON.stringify(held.get(CONVERSATION))) told('other');
  });
}

function storeOf(name) {
  return level === 'device' && !OF_THE_TAB.includes(name) ? localStorage : sessionStorage;
}

function write(name, value) {
  attempt(() => value === null ? storeOf(name).removeItem(PREFIX + name) : storeOf(name).setItem(PREFIX + name, JSON.stringify(value)));
}

function wipe() {
  if (!isApart) attempt(() => {
    for (const storage of [sessionStorage, localStorage]) {
      for (const key of Object.keys(storage)) if (key.startsWith(PREFIX)) storage.removeItem(key);
    }
  });
}

function attempt(act) {
  try {
    return act() ?? null;
  } catch {
    return null;
  }
}
