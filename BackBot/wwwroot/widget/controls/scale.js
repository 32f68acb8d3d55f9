// 0 to 10: one press is the answer. The arrow keys go from number to number without answering.
import { el } from '../dom.js';
import { waysOut } from './buttons.js';

const STEPS = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };

export function scale(prompt, context) {
  const { strings, answer, labelId } = context;
  const values = Array.from({ length: 11 }, (_, value) => {
    const word = value === 0 ? prompt.low : value === 10 ? prompt.high : '';
    return el('button', {
      type: 'button', class: `value v${value}`, 'data-testid': 'scale-value', 'data-value': value, 'aria-label': strings.scale(value, word),
      onclick: () => answer(String(value), { question: prompt.question, option: String(value) }),
    }, String(value));
  });

  function move(event) {
    const step = STEPS[event.key];
    const at = values.indexOf(event.target);
    if (!step || at < 0) return;
    event.preventDefault();
    values[Math.min(10, Math.max(0, at + step))].focus();
  }

  return [
    el('div', { class: 'scale-box', role: 'group', 'aria-labelledby': labelId, onkeydown: move },
      el('p', { class: 'end low', 'aria-hidden': 'true' }, el('b', {}, '0'), prompt.low),
      el('div', { class: 'values' }, values),
      el('p', { class: 'end high', 'aria-hidden': 'true' }, el('b', {}, '10'), prompt.high)),
    waysOut(prompt, context),
  ];
}
