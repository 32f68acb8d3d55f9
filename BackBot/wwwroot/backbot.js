// The launcher: one button and a greeting in a shadow root. The panel is loaded when a pointer or the focus comes near.
(() => {
  if (window.BackBot) return;
  const script = document.currentScript;
  const data = script.dataset;
  const { greetingAfter = 8 } = data;
  // The service puts the version and the hash of its panel here; a folder of plain files loads the modules.
  const panelFile = new URL('/widget/start.js', script.src).href, seal = '';

  const config = {
    service: new URL(script.src).origin,
    name: 'BackBot',
    ...data,
    lang: /^es/i.test(data.lang || document.documentElement.lang) ? 'es' : 'en',
    // The page's own style may name the colour too.
    color: (data.color || getComputedStyle(script).getPropertyValue('--backbot-color')).match(/#[\da-f]{6}/i)?.[0] || '#0b6b64',
  };
  const side = data.position === 'left' ? 'left' : 'right';
  const words = config.lang === 'es'
    ? ['¿Le duele la espalda?', '¡Hola! ¿Le ayudo con su espalda?', 'Cerrar', 'Intente otra vez']
    : ['Back pain? Chat now', 'Hello! Can I help with your back?', 'Close', 'Please try again'];

  const sheet = new CSSStyleSheet();
  // Bright colours carry dark words: lightness 49 is where black and white can be read alike.
  sheet.replaceSync(`
:host{all:initial!important;display:block!important;direction:${data.dir || 'ltr'}!important}
[hidden]{display:none!important}
.launcher,.hello button{all:unset;cursor:pointer}
.launcher,.hello{box-sizing:border-box;position:fixed;z-index:2147483647;${side}:20px;max-width:calc(100vw - 40px);display:flex;font:17px/1.4 var(--backbot-font,system-ui,sans-serif);box-shadow:0 6px 24px #0b1c2440}
.launcher{bottom:max(20px,env(safe-area-inset-bottom));gap:10px;align-items:center;min-height:60px;padding:10px 24px 10px 18px;border-radius:30px;font-weight:600;border:2px solid #fff;background:${config.color};color:#fff;color:lab(from ${config.color} calc((49 - l)*infinity) 0 0)}
.launcher:before{content:"";width:28px;height:28px;flex:none;background:currentColor;clip-path:path(evenodd,"M3 4h22v16H13l-6 5v-5H3zM8 9h12v2H8zM8 13h8v2H8z")}
:focus-visible{outline:3px solid #14181a;outline-offset:3px}
.badge{min-width:1.6em;border-radius:1em;background:#fff;color:#14181a;text-align:center}
.hello{bottom:94px;width:300px;background:#fff;color:#1d282c;border-radius:18px}
.hello button{padding:14px 18px}
@media print{:host{display:none!important}}`);

  const host = document.createElement('backbot-chat');
  const root = host.attachShadow({ mode: 'open' });
  root.adoptedStyleSheets = [sheet];

  function put(parent, tag, about, text = '') {
    const node = parent.appendChild(document.createElement(tag));
    for (const name in about) node.setAttribute(name, about[name]);
    node.textContent = text;
    return node;
  }

  const hello = put(root, 'div', { class: 'hello', role: 'status', hidden: '' });
  const button = put(root, 'button', { class: 'launcher', 'data-testid': 'launcher' });
  const label = put(button, 'span', {}, data.label || words[0]);
  const badge = put(button, 'span', { class: 'badge', hidden: '' });

  let panel;
  function load() {
    if (!panel && script.integrity) put(document.head, 'link', { integrity: seal, href: panelFile, rel: 'modulepreload' });
    return panel ||= import(panelFile).then(
      module => module.createPanel({ host, root, button, label, badge, hello, config }),
      () => panel = void (label.textContent = words[3]));
  }
  const act = (what, how) => load().then(shown => shown?.[what](how));
  const open = () => act('open');

  function greet() {
    if (button.hidden) return;
    put(hello, 'button', {}, data.greeting || words[1]).onclick = open;
    put(hello, 'button', { 'aria-label': words[2] }, '✕').onclick = () => hello.hidden = true;
    hello.hidden = false;
  }

  button.onpointerenter = button.onfocus = load;
  button.onclick = open;
  window.BackBot = {
    open,
    close: () => act('close'),
    send: text => act('send', text),
    on: (name, told) => host.addEventListener(name, event => told(event.detail)),
  };

  function show() {
    host.lang = config.lang;
    document.body.append(host);
    // Whoever walks from page to page of the site has seen the greeting.
    if (greetingAfter > 0 && !document.referrer.startsWith(location.origin)) setTimeout(greet, greetingAfter * 1000);
    try {
      if (sessionStorage['backbot.open']) act('open', 'again');
      else if ({ ...localStorage, ...sessionStorage }['backbot.conversation']) setTimeout(act, 60_000, 'listen');
    } catch {}
  }
  document.body ? show() : addEventListener('DOMContentLoaded', show);
})();
