// Speaks each new message once to a screen reader, apart from the log.
import { el } from './dom.js';

// Long enough to be read out by slow voices' queues, short enough not to be met twice when reading on.
const KEPT_MS = 8_000;

export class Announcer {
  #polite = el('div', { class: 'spoken', role: 'status', 'aria-live': 'polite', 'aria-relevant': 'additions', 'data-testid': 'announcer' });
  #urgent = el('div', { class: 'spoken', role: 'alert', 'aria-live': 'assertive', 'aria-relevant': 'additions' });
  elements = [this.#polite, this.#urgent];

  say(text, isUrgent = false) {
    if (!text) return;
    const line = el('p', {}, text);
    (isUrgent ? this.#urgent : this.#polite).append(line);
    setTimeout(() => line.remove(), KEPT_MS);
  }
}

/** What is worth hearing of a message: its words and the heart of its card. The rest can be read in the log. */
export function spokenText({ text, card }) {
  const parts = [text, card?.title];
  if (card?.kind === 'disposition') parts.push(...card.paragraphs, ...card.actions.map(action => action.title));
  return parts.filter(Boolean).join('\n');
}
