// One press is the answer.
import { el } from '../dom.js';

// Short answers stand side by side, longer ones below each other, where they are easier to read and to hit.
const FEW = 3;
const SHORT_IN_ALL = 22;

export function buttons({ question, choices }, { labelId, answer }) {
  const isRow = choices.length <= FEW && choices.map(({ label }) => label).join('').length <= SHORT_IN_ALL;
  return el('div', { class: isRow ? 'choices row' : 'choices', role: 'group', 'aria-labelledby': labelId },
    // The only way on is the thing to press.
    choices.map(choice => button(question, choice, answer, choices.length === 1 ? 'primary' : 'choice')));
}

/** Ways past a question that is answered otherwise: quieter than the answer itself. */
export function waysOut({ question, choices }, { labelId, answer }) {
  return choices.length > 0 && el('div', { class: 'choices out', role: 'group', 'aria-labelledby': labelId },
    choices.map(choice => button(question, choice, answer, 'choice quiet')));
}

function button(question, { option, label, text, value }, answer, style) {
  const meaning = option === undefined ? value : { question, option };
  return el('button', { type: 'button', class: style, 'data-testid': 'choice', 'data-option': option, onclick: () => answer(text ?? label, meaning) }, label);
}
