// Decides what is in view: a short answer in full, of a long one the beginning, and never pulled from under a reader.
import { el } from './dom.js';

const MARGIN_PX = 14;
const NEAR_PX = 60;
const SMOOTH_MS = 700;

export class Scroller {
  #anchor = null;
  #isFollowing = true;
  #target = 0;
  #movingUntil = 0;

  constructor(...children) {
    this.element = el('div', { class: 'scroller', tabindex: 0, 'data-testid': 'scroller', onscroll: () => this.#scrolled(), onwheel: () => this.#taken(), ontouchmove: () => this.#taken(), onpointerdown: () => this.#taken() }, ...children);
    new ResizeObserver(() => this.#isFollowing && this.settle(false)).observe(this.element);
  }

  /** From here on the next messages belong together: their first stays visible. */
  begin(anchor) {
    this.#anchor = anchor;
    this.#isFollowing = true;
  }

  /** Scrolls to where reading should go on, unless the person is reading elsewhere. */
  settle(isSmooth) {
    if (!this.#isFollowing) return;
    const { element } = this;
    const end = element.scrollHeight - element.clientHeight;
    this.#target = Math.max(0, Math.min(this.#start(end), end));
    const glides = isSmooth && !isStill();
    this.#movingUntil = glides ? performance.now() + SMOOTH_MS : 0;
    element.scrollTo({ top: this.#target, behavior: glides ? 'smooth' : 'instant' });
  }

  /** The person's own words stay in view if all of the answer fits below them; else the answer's beginning is worth more. */
  #start(end) {
    if (!this.#anchor?.isConnected) return end;
    const own = this.#topOf(this.#anchor) - MARGIN_PX;
    const answer = this.#anchor.nextElementSibling;
    return own < end && answer ? this.#topOf(answer) - MARGIN_PX : own;
  }

  /** Whether an element can be seen as a whole once the scrolling has come to rest. */
  willShow(child) {
    const top = this.#topOf(child);
    return top >= this.#target && top + child.offsetHeight <= this.#target + this.element.clientHeight;
  }

  #topOf(child) {
    return child.getBoundingClientRect().top - this.element.getBoundingClientRect().top + this.element.scrollTop;
  }

  /** The person scrolls: our own movement is over. */
  #taken() {
    this.#movingUntil = 0;
  }

  #scrolled() {
    if (performance.now() < this.#movingUntil) return;
    const { element } = this;
    const isAtEnd = element.scrollHeight - element.clientHeight - element.scrollTop < NEAR_PX;
    this.#isFollowing = isAtEnd || Math.abs(element.scrollTop - this.#target) < NEAR_PX;
  }
}

function isStill() {
  return matchMedia('(prefers-reduced-motion: reduce)').matches;
}
