// The open question's control. There is one at most; once answered it is gone.
import { el } from '../dom.js';
import { buttons, waysOut } from './buttons.js';
import { checklist } from './checklist.js';
import { form } from './form.js';
import { scale } from './scale.js';

const KINDS_OF_CONTROL = {
  buttons,
  checklist,
  form,
  scale,
  text: waysOut,
};

/**
 * @param {object} prompt As in channelData.backbot.prompt.
 * @param {{labelId: string, strings: object, answer: (text: string, value?: object) => void}} context
 */
export function promptFor(prompt, context) {
  const control = KINDS_OF_CONTROL[prompt.control] ?? buttons;
  return el('div', { class: `prompt ${prompt.control}`, 'data-testid': 'prompt', 'data-question': prompt.question, 'data-control': prompt.control },
    control(prompt, context));
}

/** Where the focus goes when a person who works by keyboard gets this prompt; null where typing is the answer. */
export function firstControl(element) {
  return element?.dataset.control === 'text' ? null : element?.querySelector('input, button') ?? null;
}
