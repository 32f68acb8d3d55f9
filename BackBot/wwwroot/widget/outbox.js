// What the person said, from the press until the service has it. A message keeps its client id over every try,
// so that a second arrival changes nothing.
import { recall, remember } from './memory.js';
import { pause } from './polling.js';

const DELAYS_MS = [700, 1_500, 3_000, 6_000];

/** @typedef {{clientActivityID: string, text: string, value?: object, at: string, state: 'sending'|'failed'|'sent'}} Outgoing */

export class Outbox {
  #connection;
  #locale;
  #changed;
  #waiting = [];
  #busy = false;

  /**
   * @param {import('./connection.js').Connection} connection
   * @param {string} locale
   * @param {(message: Outgoing) => void} changed Called with every new state of a message.
   */
  constructor(connection, locale, changed) {
    this.#connection = connection;
    this.#locale = locale;
    this.#changed = changed;
  }

  /** Messages that a reload interrupted, to be shown and sent again. */
  restore() {
    this.#waiting = (recall('outbox') ?? []).map(message => ({ ...message, state: 'sending' }));
    return [...this.#waiting];
  }

  /** @returns {Outgoing} */
  send(text, value) {
    const message = { clientActivityID: crypto.getRandomValues(new Uint32Array(4)).join('-'), text, value, at: new Date().toISOString(), state: 'sending' };
    this.#waiting.push(message);
    this.#keep();
    this.#drain();
    return message;
  }

  /** Sends again what failed, with the same id. */
  retry() {
    for (const message of this.#waiting) this.#set(message, 'sending');
    this.#drain();
  }

  /** The service's echo arrived: the message is there even if the answer to its post was lost. */
  arrived(clientActivityID) {
    const message = this.#waiting.find(waiting => waiting.clientActivityID === clientActivityID);
    if (message) this.#done(message);
  }

  /** What was said to a conversation that is gone must not be said to the next one. */
  clear() {
    this.#waiting = [];
    this.#keep();
  }

  async #drain() {
    if (this.#busy) return;
    this.#busy = true;
    for (let next; (next = this.#waiting.find(message => message.state === 'sending'));) await this.#deliver(next);
    this.#busy = false;
  }

  async #deliver(message) {
    for (const delay of [...DELAYS_MS, 0]) {
      try {
        await this.#connection.post(this.#activity(message));
        this.#done(message);
        return;
      } catch (error) {
        if (!(error.isPassing || error.isRenewing)) break;
        await pause(error.retryAfterSeconds * 1000 || delay);
      }
      if (message.state === 'sent' || !this.#waiting.includes(message)) return;
    }
    this.#set(message, 'failed');
  }

  #activity({ clientActivityID, text, value }) {
    return { type: 'message', from: { id: 'user', role: 'user' }, text, locale: this.#locale, channelData: { clientActivityID }, ...(value && { value }) };
  }

  #done(message) {
    this.#waiting = this.#waiting.filter(waiting => waiting !== message);
    this.#keep();
    this.#set(message, 'sent');
  }

  #set(message, state) {
    if (message.state === state) return;
    message.state = state;
    this.#changed(message);
  }

  #keep() {
    remember('outbox', this.#waiting.length ? this.#waiting : null);
  }
}
