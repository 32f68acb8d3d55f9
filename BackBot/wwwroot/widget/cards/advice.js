// What to do and why, in sections. The reason stands open; the source is one tap away.
import { el, paragraphs, uniqueId } from '../dom.js';
import { icon } from '../icons.js';
import { link } from './link.js';

export function advice({ title, sections, footnotes }, { strings }) {
  const id = uniqueId('title');
  return el('div', { role: 'group', 'aria-labelledby': id, class: 'card advice', 'data-testid': 'advice' },
    el('div', { class: 'head' }, el('h3', { id }, title)),
    sections.map(section => el('div', { class: 'section' },
      el('h4', {}, section.title),
      el('ul', {}, section.items.map(item => adviceItem(item, strings))))),
    footnotes?.length > 0 && el('div', { class: 'footnotes' }, footnotes.flatMap(paragraphs)));
}

// A plain dot, no tick: some sections say what to leave.
function adviceItem({ text, because, source, strength, url }, strings) {
  return el('li', {}, icon('dot'),
    el('div', {}, paragraphs(text),
      because && el('p', { class: 'because' }, because),
      source && el('details', {},
        el('summary', {}, strength ? `${strings.source}: ${strength}` : strings.source, icon('down')),
        el('p', {}, url ? link({ title: source, url }, strings, 'cite') : source))));
}
