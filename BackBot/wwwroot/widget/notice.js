// One line under the header for what concerns the connection, not the talk.
import { el } from './dom.js';

// Short breaks mend themselves and are nobody's concern.
const LOST_AFTER_MS = 2_500;
const ONCE_MS = 12_000;

export class Notice {
  element = el('p', { class: 'notice', role: 'status', 'data-testid': 'notice', hidden: true });
  #timer = 0;

  /** Shows a lasting state, or with an empty text ends it. */
  offline(text) {
    if (text === '' || !this.#timer) {
      clearTimeout(this.#timer);
      this.#timer = text && setTimeout(() => this.#show(text), LOST_AFTER_MS);
    }
    if (!text) this.#show('');
  }

  /** Shows something for a while. */
  once(text) {
    this.#show(text);
    setTimeout(() => this.element.textContent === text && this.#show(''), ONCE_MS);
  }

  #show(text) {
    this.element.textContent = text;
    this.element.hidden = !text;
  }
}
