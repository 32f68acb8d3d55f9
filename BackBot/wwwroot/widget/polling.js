// For networks that let no WebSocket through: ask again and again, more seldom when nothing happens.

const EAGER_MS = 1_000;
const CALM_MS = 4_000;
const CALM_AFTER = 30;

/**
 * Asks until the signal ends it or a request fails (the failure is thrown).
 * @param {() => Promise<object>} next Fetches the activity set after the last watermark.
 * @param {(set: object) => void} received
 * @param {AbortSignal} signal
 */
export async function poll(next, received, signal) {
  let empty = 0;
  while (!signal.aborted) {
    const set = await next();
    if (signal.aborted) return;
    empty = set.activities?.length ? 0 : empty + 1;
    received(set);
    await pause(empty < CALM_AFTER ? EAGER_MS : CALM_MS, signal);
  }
}

/** Waits, or less if the signal comes first. */
export function pause(milliseconds, signal) {
  return new Promise(resolve => {
    const timer = setTimeout(done, milliseconds);
    function done() {
      clearTimeout(timer);
      signal?.removeEventListener('abort', done);
      resolve();
    }
    if (signal?.aborted) done();
    else signal?.addEventListener('abort', done);
  });
}
