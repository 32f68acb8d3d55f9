// The launcher: one button in a shadow root. The panel is loaded when a pointer or the focus comes near.
(() => {
  if (window.BackBot) return;
  const script = document.currentScript || document.querySelector('script[src*="backbot.js"]');
  const data = script.dataset;
  const spanish = /^es/i.test(data.lang || document.documentElement.lang);
  const config = {
    service: data.service || new URL(script.src).origin,
    lang: spanish ? 'es' : 'en',
    name: data.name || 'BackBot',
    color: /^#[0-9a-f]{6}$/i.test(data.color) ? data.color : '#0b6b64',
    site: data.site,
    left: data.position === 'left',
    elsewhere: /^https:\/\//.test(data.exit) ? data.exit : 'https://www.wikipedia.org/',
  };

  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`
:host{all:initial!important;display:block!important;--fill:${config.color}}
@media print{:host{display:none!important}}
.launcher{all:unset;box-sizing:border-box;position:fixed;z-index:2147483646;bottom:max(20px,env(safe-area-inset-bottom));
${config.left ? 'left' : 'right'}:20px;display:flex;gap:10px;align-items:center;min-height:60px;max-width:calc(100vw - 40px);padding:10px 24px 10px 18px;border-radius:30px;
font:600 17px/1.25 system-ui,-apple-system,"Segoe UI",Roboto,sans-serif;background:var(--fill);color:${inkOn(config.color)};
border:2px solid #fff;box-shadow:0 6px 24px #0b1c2440;cursor:pointer}
.launcher[hidden]{display:none}
.launcher:hover{box-shadow:0 8px 30px #0b1c2466}
.launcher:focus-visible{outline:3px solid #14181a;outline-offset:3px;box-shadow:0 0 0 3px #fff}
svg{width:28px;height:28px;flex:none}
.badge{min-width:1.6em;padding:0 .3em;box-sizing:border-box;border-radius:1em;background:#fff;color:#14181a;text-align:center}
.badge[hidden]{display:none}`);

  function inkOn(hex) {
    const [r, g, b] = [1, 3, 5].map(i => (parseInt(hex.slice(i, i + 2), 16) / 255) ** 2.2);
    return .2126 * r + .7152 * g + .0722 * b > .18 ? '#14181a' : '#fff';
  }

  function make(tag, attributes, space) {
    const node = space ? document.createElementNS(space, tag) : document.createElement(tag);
    for (const name in attributes) node.setAttribute(name, attributes[name]);
    return node;
  }

  const SVG = 'http://www.w3.org/2000/svg';
  const host = make('backbot-chat', { lang: config.lang });
  const root = host.attachShadow({ mode: 'open' });
  root.adoptedStyleSheets = [sheet];
  const button = make('button', { type: 'button', class: 'launcher', 'data-testid': 'launcher', 'aria-haspopup': 'dialog' });
  const icon = make('svg', { viewBox: '0 0 24 24', fill: 'none', stroke: 'currentColor', 'stroke-width': 2, 'stroke-linejoin': 'round', 'stroke-linecap': 'round', 'aria-hidden': true }, SVG);
  icon.append(make('path', { d: 'M4 5h16v11H11l-5 4v-4H4zM8.5 9.5h7M8.5 12.5h4' }, SVG));
  const label = make('span');
  label.textContent = data.label || (spanish ? '¿Le duele la espalda?' : 'Back pain? Chat now');
  const badge = make('span', { class: 'badge', hidden: '' });
  button.append(icon, label, badge);
  root.append(button);

  let panel;
  const load = () => panel ||= import(new URL('widget/start.js', script.src)).then(
    module => module.createPanel({ root, button, badge, config }),
    () => {
      panel = undefined;
      label.textContent = spanish ? 'No se pudo abrir. Intente otra vez' : 'Could not open. Try again';
    });
  const open = how => load().then(shown => shown?.open(how));

  button.addEventListener('pointerenter', load);
  button.addEventListener('focus', load);
  button.addEventListener('click', () => open());
  window.BackBot = { open: () => open(), close: () => panel?.then(shown => shown?.close()) };

  function show() {
    document.body.append(host);
    try {
      if (sessionStorage.getItem('backbot.open')) open('again');
    } catch { /* storage is blocked: the panel just does not reopen by itself */ }
  }
  document.body ? show() : addEventListener('DOMContentLoaded', show);
})();
