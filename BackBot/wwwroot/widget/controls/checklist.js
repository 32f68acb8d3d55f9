// Any number of lines to tick, sent together.
import { el, uniqueId } from '../dom.js';
import { waysOut } from './buttons.js';

export function checklist(prompt, context) {
  const { strings, answer, labelId } = context;
  const hintId = uniqueId('hint');
  const hint = el('p', { class: 'hint', id: hintId, role: 'alert' });
  const boxes = prompt.items.map(item => el('input', { type: 'checkbox', value: item.id, checked: item.checked, 'data-testid': 'item', 'data-item': item.id }));

  function submit(event) {
    event.preventDefault();
    const ticked = prompt.items.filter((_, index) => boxes[index].checked);
    if (ticked.length === 0) {
      hint.textContent = strings.tickOne(prompt.choices[0]?.label);
      boxes[0]?.focus();
      return;
    }
    answer(ticked.map(({ label }) => label).join('; '), { question: prompt.question, options: ticked.map(({ id }) => id) });
  }

  // "Not sure" or "rather not say" of the rest takes nothing back that was ticked.
  const withTicks = value => value?.option === 'none' ? value
    : { ...value, options: prompt.items.filter((_, index) => boxes[index].checked).map(({ id }) => id) };

  return el('form', { novalidate: true, onsubmit: submit },
    el('fieldset', { 'aria-labelledby': labelId, 'aria-describedby': hintId },
      prompt.items.map((item, index) => el('label', { class: 'line' }, boxes[index], el('span', {}, item.label)))),
    hint,
    el('button', { type: 'submit', class: 'primary', 'data-testid': 'submit' }, prompt.submit || strings.submit),
    waysOut(prompt, { ...context, answer: (text, value) => answer(text, withTicks(value)) }));
}
