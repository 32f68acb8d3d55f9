// A week of exercises. What each day holds stands open; what the pictures of an exercise show is one tap away.
import { el, uniqueId } from '../dom.js';
import { icon } from '../icons.js';
import { link } from './link.js';

export function plan({ title, paragraphs, sections, actions }, { strings }) {
  const id = uniqueId('title');
  return el('div', { role: 'group', 'aria-labelledby': id, class: 'card advice plan', 'data-testid': 'plan' },
    el('div', { class: 'head' }, el('h3', { id }, title)),
    el('div', { class: 'body' },
      el('div', { class: 'words' }, paragraphs.map(line => el('p', {}, line))),
      actions.length > 0 && el('div', { class: 'actions' }, actions.map(action => link(action, strings, 'action first')))),
    sections.map(section => el('div', { class: 'section' },
      el('h4', {}, section.title),
      el('ul', {}, section.items.map(item => exercise(item, strings))))));
}

function exercise({ text, because }, strings) {
  return el('li', {}, icon('dot'),
    el('div', {}, el('p', {}, text),
      because && el('details', {}, el('summary', {}, strings.howItLooks, icon('down')), el('p', {}, because))));
}
