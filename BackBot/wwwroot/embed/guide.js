// The settings, the line that they make, and the preview that shows them.
const settings = document.getElementById('settings');
const snippet = document.getElementById('snippet');
const preview = document.getElementById('preview');
const copied = document.getElementById('copied');
const COLOUR = '#0b6b64';
const SETTLED_MS = 400;
let timer = 0;

function chosen() {
  return [...new FormData(settings)].filter(([name, value]) => value !== '' && !(name === 'color' && value === COLOUR));
}

function show() {
  const attributes = chosen().map(([name, value]) => ` data-${name}="${value.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"`).join('');
  snippet.textContent = `<script src="${snippet.dataset.service}/backbot.js"${attributes} defer></script>`;
  preview.src = `/embed/preview?${new URLSearchParams(chosen())}`;
}

settings.addEventListener('input', () => {
  clearTimeout(timer);
  timer = setTimeout(show, SETTLED_MS);
});
settings.addEventListener('submit', event => event.preventDefault());

for (const button of document.querySelectorAll('[data-copies]')) {
  button.addEventListener('click', async () => {
    await navigator.clipboard.writeText(document.getElementById(button.dataset.copies).textContent);
    copied.textContent = 'Copied.';
  });
}
