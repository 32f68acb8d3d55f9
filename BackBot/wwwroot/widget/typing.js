// Three dots while an answer is being made.
import { el } from './dom.js';

// Most answers come sooner; dots that only flash would unsettle.
const SHOWN_AFTER_MS = 450;
const GIVEN_UP_MS = 12_000;

// The protocol's own: a typing activity holds for five seconds.
const ACTIVITY_MS = 5_000;

export class Typing {
  #timer = 0;
  #shown;

  constructor(label, shown) {
    this.#shown = shown;
    this.element = el('div', { class: 'typing', 'data-testid': 'typing', hidden: true },
      el('span', { class: 'spoken' }, label), el('i'), el('i'), el('i'));
  }

  /** Something was said: if no answer comes soon, show that one is coming. */
  expect() {
    this.#later(SHOWN_AFTER_MS, () => this.#show(GIVEN_UP_MS));
  }

  /** The bot said that it is writing. */
  start() {
    this.#show(ACTIVITY_MS);
  }

  stop() {
    clearTimeout(this.#timer);
    this.element.hidden = true;
  }

  #show(milliseconds) {
    this.element.hidden = false;
    this.#shown();
    this.#later(milliseconds, () => this.stop());
  }

  #later(milliseconds, act) {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(act, milliseconds);
  }
}
