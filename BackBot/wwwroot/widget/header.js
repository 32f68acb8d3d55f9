// Who is speaking, larger text, and the way out.
import { el } from './dom.js';
import { icon } from './icons.js';
import { leave } from './leave.js';
import { recall, remember } from './memory.js';

/**
 * @param {{name: string, strings: object, resize: (isLarge: boolean) => void, close: () => void, titleId: string, elsewhere: string}} context
 */
export function header({ name, strings, resize, close, titleId, elsewhere }) {
  const larger = el('button', { type: 'button', class: 'tool', 'data-testid': 'larger-text', 'aria-label': strings.larger, 'aria-pressed': 'false', onclick: () => set(!isLarge()) }, icon('letters'));
  const isLarge = () => larger.getAttribute('aria-pressed') === 'true';

  function set(large) {
    larger.setAttribute('aria-pressed', String(large));
    remember('large', large || null);
    resize(large);
  }

  const element = el('div', { class: 'top' },
    el('span', { class: 'face' }, icon('spine')),
    el('div', { class: 'who' }, el('h2', { id: titleId }, name), el('p', {}, strings.subtitle)),
    larger,
    el('button', { type: 'button', class: 'tool', 'data-testid': 'leave', 'aria-label': strings.leave, title: strings.leave, onclick: () => leave(elsewhere) }, icon('leave')),
    el('button', { type: 'button', class: 'tool', 'data-testid': 'close', 'aria-label': strings.close, onclick: close }, icon('down')));
  if (recall('large')) set(true);
  return element;
}
