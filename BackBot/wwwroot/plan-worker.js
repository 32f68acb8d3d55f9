// Shows the page of a plan where there is no connection. Only pages of plans are kept, each as it was seen last, and none that is gone.
const KEPT = 'backbot-plan';
const PAGE = /^\/plan\/[0-9a-f]{32}$/;

addEventListener('install', () => skipWaiting());
addEventListener('activate', event => event.waitUntil(clients.claim()));

addEventListener('fetch', event => {
  const { request } = event;
  if (request.method === 'GET' && request.mode === 'navigate' && PAGE.test(new URL(request.url).pathname)) event.respondWith(answer(request));
});

async function answer(request) {
  const kept = await caches.open(KEPT);
  const page = new URL(request.url).pathname;
  try {
    const fresh = await fetch(request);
    if (fresh.ok) await kept.put(page, fresh.clone());
    else if (fresh.status === 404) await kept.delete(page);
    return fresh;
  } catch (fault) {
    const last = await kept.match(page);
    if (last) return last;
    throw fault;
  }
}
