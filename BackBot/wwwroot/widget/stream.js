// One WebSocket from its opening to its end. A socket can die without saying so; silence is therefore taken for death.

const KEEP_ALIVE_MS = 20_000;
const OPEN_WITHIN_MS = 10_000;

// The service sends an empty frame at least every 25 s, so this is more than one missed.
const SILENCE_MS = 55_000;

/**
 * Reads activity sets until the socket ends, then resolves to whether it had ever opened.
 * @param {string} url
 * @param {{opened: () => void, set: (set: object) => void}} listener
 * @param {AbortSignal} signal Ends the stream.
 * @returns {Promise<boolean>}
 */
export function readStream(url, listener, signal) {
  return new Promise(resolve => {
    const socket = new WebSocket(url);
    let opened = false;
    let watchdog = setTimeout(end, OPEN_WITHIN_MS);
    const keepAlive = setInterval(() => socket.readyState === WebSocket.OPEN && socket.send(''), KEEP_ALIVE_MS);

    function end() {
      clearTimeout(watchdog);
      clearInterval(keepAlive);
      signal.removeEventListener('abort', end);
      socket.onopen = socket.onmessage = socket.onclose = null;
      socket.close();
      resolve(opened);
    }

    function heard() {
      clearTimeout(watchdog);
      watchdog = setTimeout(end, SILENCE_MS);
    }

    socket.onopen = () => {
      opened = true;
      heard();
      listener.opened();
    };
    socket.onmessage = event => {
      heard();
      const set = parse(event.data);
      if (set) listener.set(set);
    };
    socket.onclose = end;
    signal.addEventListener('abort', end);
  });
}

/** An empty frame only keeps the line open; what cannot be read is left out and comes again by its watermark. */
function parse(text) {
  try {
    return text ? JSON.parse(text) : null;
  } catch {
    return null;
  }
}
