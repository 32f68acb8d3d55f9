// What is needed now and then: larger text, the other language, the conversation on paper, and clearing this browser.
import { el, uniqueId } from './dom.js';
import { icon } from './icons.js';
import { recall, remember } from './memory.js';

/**
 * A button and the list that it shows.
 * @param {{strings: object, service: string, lang: string, acts: {resize: (isLarge: boolean) => void, speak: () => void, copy: () => Promise<boolean>, print: () => void, clear: () => void}}} context
 * @returns {{button: HTMLElement, list: HTMLElement, close: () => boolean}} close says whether it was open.
 */
export function menu({ strings, service, lang, acts }) {
  const id = uniqueId('menu');
  const said = el('span', { class: 'said', role: 'status' });
  const item = (name, label, drawing, act, more) => el('button', { type: 'button', 'data-testid': name, onclick: act, ...more }, icon(drawing), el('span', {}, label));

  const larger = item('larger-text', strings.larger, 'letters', () => enlarge(!recall('large')));
  const list = el('div', { class: 'menu', id, role: 'group', 'aria-label': strings.menu, hidden: true },
    larger,
    item('language', strings.otherLanguage, 'globe', acts.speak, { lang: strings.otherTag }),
    item('copy', strings.copy, 'copy', copy),
    item('print', strings.print, 'print', acts.print),
    item('clear', strings.clear, 'bin', sure),
    el('a', { 'data-testid': 'privacy', href: `${service}/privacy?lang=${lang}`, target: '_blank', rel: 'noopener' }, icon('shield'), el('span', {}, strings.privacy)),
    said);
  const button = el('button', {
    type: 'button', class: 'tool', 'data-testid': 'menu', 'aria-label': strings.menu, 'aria-expanded': 'false', 'aria-controls': id,
    onclick: () => show(list.hidden),
  }, icon('more'));

  function show(isOpen) {
    list.hidden = !isOpen;
    said.textContent = '';
    button.setAttribute('aria-expanded', String(isOpen));
  }

  function enlarge(isLarge) {
    remember('large', isLarge || null);
    larger.setAttribute('aria-pressed', String(isLarge));
    acts.resize(isLarge);
  }

  async function copy() {
    said.textContent = await acts.copy() ? strings.copied : strings.notCopied;
  }

  /** What cannot be taken back is pressed twice. */
  function sure({ currentTarget }) {
    if (said.textContent === strings.clearSure) acts.clear();
    else said.textContent = strings.clearSure;
    currentTarget.classList.toggle('sure', said.textContent === strings.clearSure);
  }

  function close() {
    const wasOpen = !list.hidden;
    const hadFocus = list.contains(list.getRootNode().activeElement);
    if (wasOpen) show(false);
    if (hadFocus) button.focus();
    return wasOpen;
  }

  enlarge(Boolean(recall('large')));
  return { button, list, close };
}
