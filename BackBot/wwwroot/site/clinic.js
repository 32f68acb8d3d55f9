// The demo page's own few lines: the language in the address, and its buttons that open the chat.
const wanted = new URLSearchParams(location.search).get('lang');
const page = { en: '/', es: '/es.html' }[wanted];
if (page && wanted !== document.documentElement.lang) location.replace(page);

for (const button of document.querySelectorAll('[data-opens-chat]')) {
  button.addEventListener('click', () => window.BackBot?.open());
}
