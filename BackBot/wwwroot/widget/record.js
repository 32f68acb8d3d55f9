// The conversation to take along: as text for the clipboard, or on paper.
import { el } from './dom.js';

/** @param {Element} log @returns {string} Who said what, a paragraph each. */
export function asText(log) {
  return [...log.querySelectorAll('.message')].map(message => {
    const [who, ...said] = [...message.children];
    return `${who.textContent}\n${said.map(part => lines(part)).join('\n')}`.trim();
  }).join('\n\n');
}

/** @returns {Promise<boolean>} Whether it is in the clipboard. */
export function copyText(text) {
  return navigator.clipboard ? navigator.clipboard.writeText(text).then(() => true, () => false) : Promise.resolve(false);
}

/**
 * Prints the log alone. The page around it stays as it is: what is printed lies in a frame of its own.
 * @param {ShadowRoot} root
 * @param {{title: string, lang: string, log: Element}} what
 */
export function printLog(root, { title, lang, log }) {
  root.querySelector('.paper')?.remove();
  const frame = el('iframe', { class: 'paper', title, tabindex: -1, 'aria-hidden': 'true' });
  root.append(frame);
  const { contentDocument: page, contentWindow: view } = frame;
  page.documentElement.lang = lang;
  page.title = title;
  const sheet = new view.CSSStyleSheet();
  sheet.replaceSync('body{font:11pt/1.45 system-ui,sans-serif;margin:0}p{margin:0;white-space:pre-line}.who{margin-top:1em;font-weight:600}');
  page.adoptedStyleSheets = [sheet];
  const paragraph = (text, name = '') => Object.assign(page.createElement('p'), { className: name, textContent: text });
  page.body.append(Object.assign(page.createElement('h1'), { textContent: title }), ...asText(log).split('\n\n').flatMap(said => {
    const [who, ...rest] = said.split('\n');
    return [paragraph(who, 'who'), paragraph(rest.join('\n'))];
  }));
  view.focus();
  view.print();
}

/** Every block on a line of its own; what only guides voices or answers is left out. */
function lines(part) {
  if (part.matches('.spoken, .delivery, button, summary, svg')) return '';
  if (!part.querySelector('p, h3, h4, li, div')) return part.textContent.trim();
  return [...part.children].map(lines).filter(Boolean).join('\n');
}
