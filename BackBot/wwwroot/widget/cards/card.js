// Something that deserves more than a bubble.
import { advice } from './advice.js';
import { disposition } from './disposition.js';
import { plan } from './plan.js';
import { review } from './review.js';

const CARDS = { disposition, advice, plan, review };

/** @returns {HTMLElement|null} Null for a kind this version does not know: the message's text says the same. */
export function cardFor(card, context) {
  return CARDS[card.kind]?.(card, context) ?? null;
}
