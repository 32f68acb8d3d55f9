// Where to go and how soon. Colour, drawing and words all say how urgent it is.
import { el, paragraphs, uniqueId } from '../dom.js';
import { icon } from '../icons.js';
import { link } from './link.js';

const DRAWINGS = {
  emergency: 'alert',
  same_day: 'clock',
  urgent_days: 'calendar',
  routine_referral: 'calendar',
  self_care_review: 'heart',
  maintain: 'leaf',
};

export function disposition({ grade, title, paragraphs: lines, actions }, { strings }) {
  const id = uniqueId('title');
  const links = actions.map((action, index) => link(action, strings, index === 0 ? 'action first' : 'action'));
  const help = links.length > 0 && el('div', { class: 'actions' }, links);
  const words = el('div', { class: 'words' }, lines.flatMap(paragraphs));
  // In an emergency nothing stands between the instruction and the telephone.
  const body = grade === 'emergency' ? [help, words] : [words, help];
  return el('div', { role: 'group', 'aria-labelledby': id, class: `card disposition ${grade}`, 'data-testid': 'disposition', 'data-grade': grade },
    el('div', { class: 'head' }, el('span', { class: 'sign' }, icon(DRAWINGS[grade] ?? 'heart')),
      el('div', {}, el('p', { class: 'eyebrow' }, strings.grades[grade]), el('h3', { id }, title))),
    el('div', { class: 'body' }, body));
}
