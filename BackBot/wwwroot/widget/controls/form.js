// Several short questions on one card, each with one choice, sent together.
import { el, uniqueId } from '../dom.js';
import { waysOut } from './buttons.js';

export function form(prompt, context) {
  const { strings, answer } = context;
  const groups = prompt.groups.map(group => radios(group));

  function submit(event) {
    event.preventDefault();
    for (const group of groups) group.hint.textContent = group.chosen() ? '' : strings.chooseEach;
    const missing = groups.find(group => !group.chosen());
    if (missing) {
      missing.element.querySelector('input')?.focus();
      return;
    }
    const answers = Object.fromEntries(groups.map(group => [group.question, group.chosen().option]));
    answer(groups.map(said).join('\n'), { question: prompt.question, answers });
  }

  return el('form', { novalidate: true, onsubmit: submit },
    groups.map(group => group.element),
    el('button', { type: 'submit', class: 'primary', 'data-testid': 'submit' }, prompt.submit || strings.submit),
    waysOut(prompt, context));
}

/** Reads as a sentence beside a question, as a line of a list beside a word. */
function said({ label, chosen }) {
  return /[?:.]$/.test(label) ? `${label} ${chosen().label}` : `${label}: ${chosen().label}`;
}

function radios({ question, label, choices }) {
  const name = uniqueId(question);
  const hintId = uniqueId('hint');
  const hint = el('p', { class: 'hint', id: hintId, role: 'alert' });
  const inputs = choices.map(({ option }) => el('input', { type: 'radio', name, value: option, 'data-testid': 'choice', 'data-option': option }));
  const element = el('fieldset', { class: 'group', 'data-testid': 'form-group', 'data-question': question, 'aria-describedby': hintId },
    el('legend', {}, label),
    el('div', { class: 'pills' }, choices.map((choice, index) => el('label', { class: 'pill' }, inputs[index], el('span', {}, choice.label)))),
    hint);
  const chosen = () => choices[inputs.findIndex(input => input.checked)];
  return { question, label, element, hint, chosen };
}
