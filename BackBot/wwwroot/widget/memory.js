// What this tab remembers over a reload. Session storage only: nothing outlives the tab, and no cookie is set.
// Storage may be blocked or full; the talk then goes on without being remembered.

const PREFIX = 'backbot.';

export function recall(name) {
  try {
    return JSON.parse(sessionStorage.getItem(PREFIX + name));
  } catch {
    return null;
  }
}

/** Clears this browser of everything that BackBot keeps in it. */
export function forgetAll() {
  try {
    for (const key of Object.keys(sessionStorage)) if (key.startsWith(PREFIX)) sessionStorage.removeItem(key);
  } catch { /* see above */ }
}

export function remember(name, value) {
  try {
    if (value === null) sessionStorage.removeItem(PREFIX + name);
    else sessionStorage.setItem(PREFIX + name, JSON.stringify(value));
  } catch { /* see above */ }
}
