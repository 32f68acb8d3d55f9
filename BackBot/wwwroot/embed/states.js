// Every state of the widget side by side, made by the widget's own modules from scripted conversations.
import { createPanel } from '/widget/panel.js';
import { stayApart } from '/widget/memory.js';
import { examples } from './examples.js';
import { scripted } from './scripted.js';

const LOOKS = ['en-light-desktop', 'es-dark-desktop', 'es-light-phone', 'en-dark-phone'];
const PLACED = `
.panel, .panel.small, .panel.large { position: relative; inset: auto; flex: none; width: 432px; height: 740px; }
.panel.small { width: 390px; height: 844px; border: 1px solid var(--line); border-radius: 22px; }
`;

stayApart();
const asked = new URLSearchParams(location.search);
const looks = asked.get('look')?.split(',').filter(look => /^(en|es)-(light|dark)-(desktop|phone)$/.test(look)) ?? LOOKS;
const names = Object.keys(examples('en')).filter(name => !asked.has('state') || asked.get('state') === name);
const main = document.querySelector('main');
for (const name of names) addRow(name);
// Opening a dialog moves the focus; a page that only shows them begins at its top.
scrollTo(0, 0);
document.body.dataset.ready = '';

function make(tag, className, ...children) {
  const node = Object.assign(document.createElement(tag), { className });
  node.append(...children);
  return node;
}

function addRow(name) {
  const shown = make('div', 'shown');
  const section = make('section', 'state', make('h2', '', examples('en')[name].title), shown);
  section.dataset.state = name;
  main.append(section);
  for (const look of looks) shown.append(figure(name, look));
  for (const frame of shown.querySelectorAll('.frame')) frame.begin?.();
}

function figure(name, look) {
  const [lang, theme, device] = look.split('-');
  const { press = [], say, dir, page, ...script } = examples(lang)[name];
  const caption = make('figcaption', '', look.replaceAll('-', ', '));
  if (page) return make('figure', '', caption, Object.assign(make('iframe', 'frame launcher'), { src: page, title: `${name}, ${look}`, referrerPolicy: 'no-referrer' }));
  const host = make('div', 'frame');
  host.lang = lang;
  const root = host.attachShadow({ mode: 'open' });
  const spare = () => document.createElement('button');
  const panel = createPanel({
    host, root, button: spare(), label: spare(), badge: spare(), hello: spare(),
    config: { lang, theme, dir, service: location.origin, name: 'BackBot', color: '#0b6b64', isSmall: device === 'phone', isStill: true, connect: scripted(script) },
  });
  const placed = new CSSStyleSheet();
  placed.replaceSync(PLACED);
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, placed];
  host.begin = () => {
    panel.open('again');
    if (say) panel.send(say);
    for (const test of press) root.querySelector(`[data-testid=${test}]`).click();
    root.activeElement?.blur();
  };
  return make('figure', '', caption, host);
}
