// The log: bubbles, cards and days. It shows messages and leaves answering to the prompt below it.
import { cardFor } from './cards/card.js';
import { el, paragraphs, uniqueId } from './dom.js';
import { icon } from './icons.js';

export class Transcript {
  #strings;
  #context;
  #shown = new Map();
  #days;

  /** @param {{lang: string, name: string, strings: object, change: Function, retry: Function}} context */
  constructor(context) {
    this.#context = context;
    this.#strings = context.strings;
    this.#days = new Intl.DateTimeFormat(context.lang, { weekday: 'long', day: 'numeric', month: 'long' });
    // New messages are spoken by the announcer, each once; a live log would read a whole replayed conversation.
    this.element = el('div', { class: 'log', role: 'log', 'aria-live': 'off', 'aria-label': this.#strings.conversation, 'data-testid': 'log' });
  }

  /** Brings the log to the state of the list, touching only what changed. */
  show(list) {
    const wanted = new Set(list);
    for (const [message, shown] of this.#shown) {
      if (wanted.has(message)) continue;
      shown.element.remove();
      this.#shown.delete(message);
    }
    let day = '';
    let previous = null;
    const nodes = [];
    for (const message of list) {
      const shown = this.#elementFor(message);
      if (message.at.toDateString() !== day) nodes.push(this.#separator(message.at));
      shown.element.classList.toggle('follows', previous?.from === message.from && message.at.toDateString() === day);
      day = message.at.toDateString();
      previous = message;
      nodes.push(shown.element);
    }
    this.#arrange(nodes);
  }

  /** The element of a message, to scroll to and to name a prompt by. */
  elementOf(message) {
    return this.#shown.get(message)?.element ?? null;
  }

  /** Id of the words that ask, for the controls' accessible name. */
  labelOf(message) {
    return this.#shown.get(message)?.labelId ?? null;
  }

  /** Shows the delivery of a message anew. */
  refresh(message) {
    const shown = this.#shown.get(message);
    shown?.delivery?.replaceChildren(...this.#delivery(message));
    shown?.element.setAttribute('data-state', message.state);
    shown?.element.setAttribute('data-id', message.key);
  }

  /** Only the newest review can be changed by its buttons. */
  keepLive(open) {
    for (const [message, { element }] of this.#shown) {
      for (const button of element.querySelectorAll('[data-testid=change]')) button.hidden = message !== open;
    }
  }

  /** Leaves what is already in place untouched, so that neither focus nor selection is lost. */
  #arrange(nodes) {
    const kept = new Set(nodes);
    for (const child of [...this.element.children]) if (!kept.has(child)) child.remove();
    let next = this.element.firstChild;
    for (const node of nodes) {
      if (node === next) next = next.nextSibling;
      else this.element.insertBefore(node, next);
    }
  }

  #elementFor(message) {
    let shown = this.#shown.get(message);
    if (!shown) this.#shown.set(message, shown = message.from === 'user' ? this.#user(message) : this.#bot(message));
    return shown;
  }

  #user(message) {
    const delivery = el('div', { class: 'delivery' }, ...this.#delivery(message));
    const element = el('div', { class: 'message user', 'data-testid': 'message', 'data-from': 'user', 'data-id': message.key, 'data-state': message.state, tabindex: -1 },
      el('span', { class: 'spoken' }, this.#strings.you),
      el('div', { class: 'bubble' }, paragraphs(message.text)), delivery);
    return { element, delivery, labelId: null };
  }

  #bot(message) {
    const labelId = uniqueId('ask');
    const text = paragraphs(message.text);
    const card = message.card && cardFor(message.card, this.#context);
    const element = el('div', { class: 'message bot', 'data-testid': 'message', 'data-from': 'bot', 'data-id': message.key, lang: message.lang, tabindex: -1 },
      el('span', { class: 'spoken' }, this.#strings.bot(this.#context.name)),
      text.length > 0 && el('div', { class: 'bubble', id: labelId }, text), card);
    return { element, delivery: null, labelId: text.length > 0 ? labelId : card?.querySelector('h3')?.id };
  }

  #delivery({ state }) {
    if (state === 'sending') return [el('span', { class: 'sending' }, this.#strings.sending)];
    if (state === 'sent') return [];
    return [
      el('span', {}, this.#strings.failed),
      el('button', { type: 'button', class: 'again', 'data-testid': 'retry', onclick: this.#context.retry }, icon('retry'), this.#strings.retry),
    ];
  }

  #separator(date) {
    return el('div', { class: 'day' }, el('span', {}, this.#dayName(date)));
  }

  #dayName(date) {
    const midnight = new Date().setHours(0, 0, 0, 0);
    const daysAgo = Math.round((midnight - new Date(date).setHours(0, 0, 0, 0)) / 86_400_000);
    if (daysAgo === 0) return this.#strings.today;
    if (daysAgo === 1) return this.#strings.yesterday;
    return this.#days.format(date);
  }
}
