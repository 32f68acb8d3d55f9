// The text field. It grows with what is written; Enter sends, Shift and Enter makes a new line.
import { el } from './dom.js';
import { icon } from './icons.js';

const MAX_LENGTH = 2000;
const TALLEST_PX = 140;

export class Composer {
  #strings;
  #field;

  constructor(strings, send) {
    this.#strings = strings;
    this.#field = el('textarea', {
      rows: 1, maxlength: MAX_LENGTH, 'data-testid': 'composer', 'aria-label': strings.compose, placeholder: strings.compose,
      autocomplete: 'off', enterkeyhint: 'send',
      oninput: () => this.#grow(),
      onkeydown: event => this.#keyed(event),
    });
    const button = el('button', { type: 'submit', class: 'send', 'data-testid': 'send', 'aria-label': strings.send }, icon('send'));
    this.element = el('form', { class: 'composer', onsubmit: event => this.#submit(event) }, this.#field, button);
    this.send = send;
  }

  focus() {
    this.#field.focus({ preventScroll: true });
  }

  /** Has the focus although nothing is being written. */
  get isIdle() {
    return this.#field.matches(':focus') && this.#field.value === '';
  }

  /** Says whether typing is the answer or only another way to give it. */
  expect(control) {
    this.#field.placeholder = !control || control === 'text' ? this.#strings.compose : this.#strings.composeOr;
  }

  #keyed(event) {
    // While an input method composes a character, Enter belongs to it.
    if (event.key === 'Enter' && !event.shiftKey && !event.isComposing) this.#submit(event);
  }

  #submit(event) {
    event.preventDefault();
    const text = this.#field.value.trim();
    if (!text) return;
    this.#field.value = '';
    this.#grow();
    this.#field.focus();
    this.send(text);
  }

  #grow() {
    this.#field.style.height = 'auto';
    this.#field.style.height = `${Math.min(TALLEST_PX, this.#field.scrollHeight + 2)}px`;
  }
}
