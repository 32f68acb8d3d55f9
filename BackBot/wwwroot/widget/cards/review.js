// Every answer on a line, each with a way to change it.
import { el, uniqueId } from '../dom.js';

export function review({ title, lines, change: label }, { strings, change }) {
  const id = uniqueId('title');
  return el('div', { role: 'group', 'aria-labelledby': id, class: 'card review', 'data-testid': 'review' },
    el('div', { class: 'head' }, el('h3', { id }, title)),
    el('ul', {}, lines.map(line => reviewLine(line, label || strings.change, change))));
}

function reviewLine({ question, label, answer }, changeLabel, change) {
  return el('li', {},
    el('div', {}, el('span', { class: 'asked' }, label), el('span', { class: 'answered' }, answer)),
    el('button', {
      type: 'button', class: 'change', 'data-testid': 'change', 'data-question': question, 'aria-label': `${changeLabel}: ${label}`,
      onclick: () => change(`${changeLabel}: ${label}`, { change: question }),
    }, changeLabel));
}
