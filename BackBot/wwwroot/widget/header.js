// Who is speaking, and the ways out.
import { el } from './dom.js';
import { icon } from './icons.js';
import { leave } from './leave.js';

/** @param {{config: object, strings: object, titleId: string, menu: {button: HTMLElement, list: HTMLElement}, close: () => void}} context */
export function header({ config, strings, titleId, menu, close }) {
  const tool = (name, act) => el('button', { type: 'button', class: 'tool', 'data-testid': name, 'aria-label': strings[name], title: strings[name], onclick: act }, icon(name === 'close' ? 'down' : name));
  return el('div', { class: 'top' },
    el('span', { class: 'face' }, config.logo ? el('img', { src: config.logo, alt: '' }) : icon('spine')),
    el('div', { class: 'who' }, el('h2', { id: titleId }, config.name), el('p', {}, strings.subtitle)),
    menu.button,
    tool('leave', () => leave(config.exit)),
    tool('close', close),
    menu.list);
}
