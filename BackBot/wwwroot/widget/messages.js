// The conversation as data: every message once, in the service's order, with what is still on its way at the end.

/**
 * @typedef {object} Message
 * @property {string} key The service's id, or the client's while there is none.
 * @property {'bot'|'user'} from
 * @property {number} order
 * @property {Date} at
 * @property {string} text What a bubble shows.
 * @property {object|null} prompt
 * @property {object|null} card
 * @property {string} [lang] The language it is in, for voices.
 * @property {string} [clientId]
 * @property {'sending'|'failed'|'sent'} state
 */

export class Messages {
  /** @type {Message[]} */
  list = [];
  #arrivals = 0;

  /**
   * Takes in an activity.
   * @returns {{message: Message, isNew: boolean}|null} Null for what is no message or changes nothing.
   */
  merge(activity) {
    if (activity.type !== 'message' || !activity.id) return null;
    const message = this.#read(activity);
    const known = this.list.findIndex(other =>
      other.key === message.key || (message.clientId && other.clientId === message.clientId));
    if (known >= 0 && isSame(this.list[known], message)) return null;
    const old = known < 0 ? null : this.list.splice(known, 1)[0];
    // The person's own bubble stays the same object, so that its place on the screen only changes its state.
    const kept = old && message.from === 'user' ? Object.assign(old, message) : message;
    this.#insert(kept);
    return { message: kept, isNew: !old };
  }

  /** Shows what the person said before the service has it. */
  addOutgoing({ clientActivityID, text, at, state }) {
    const message = {
      key: clientActivityID, clientId: clientActivityID, from: 'user', order: Infinity, at: new Date(at), text, prompt: null, card: null, state,
    };
    this.list.push(message);
    return message;
  }

  byClientId(clientId) {
    return this.list.find(message => message.clientId === clientId);
  }

  /** The message whose prompt still waits for an answer: nothing the person said comes after it. */
  get open() {
    for (const message of [...this.list].reverse()) {
      if (message.from === 'user') return null;
      if (message.prompt) return message;
    }
    return null;
  }

  /** What was said while the service could not go on is over as soon as it goes on. */
  dropPassing() {
    this.list = this.list.filter(message => !isPassing(message.key));
  }

  clear() {
    this.list = [];
  }

  #insert(message) {
    let at = this.list.length;
    while (at > 0 && this.list[at - 1].order > message.order) at--;
    this.list.splice(at, 0, message);
  }

  #read(activity) {
    const own = activity.channelData?.backbot;
    const from = activity.from?.role === 'bot' || own ? 'bot' : 'user';
    this.#arrivals++;
    return {
      key: activity.id,
      clientId: from === 'user' ? activity.channelData?.clientActivityID : undefined,
      from,
      order: sequence(activity.id) ?? (isPassing(activity.id) ? Infinity : this.#arrivals),
      at: new Date(activity.timestamp ?? Date.now()),
      text: own ? own.text : activity.text ?? '',
      prompt: own ? own.prompt ?? null : suggested(activity),
      card: own?.card ?? null,
      lang: from === 'bot' ? activity.locale : undefined,
      state: 'sent',
    };
  }
}

/** An apology of the service: shown after everything else, and no part of the talk. */
export function isPassing(id) {
  return id?.includes('|sorry-') ?? false;
}

/** The number behind the bar of "CONV|0000004". */
function sequence(id) {
  const digits = /\|(\d+)$/.exec(id);
  return digits ? Number(digits[1]) : null;
}

/** A message without BackBot's own form may still carry plain suggested actions. */
function suggested(activity) {
  const actions = activity.suggestedActions?.actions;
  if (!actions?.length) return null;
  const choices = actions.map(({ title, text, value }) => ({
    label: title, text: text ?? (typeof value === 'string' ? value : title), value: typeof value === 'object' ? value : undefined,
  }));
  return { question: '', control: 'buttons', choices, items: [], groups: [] };
}

function isSame(one, other) {
  const essence = ({ key, text, prompt, card, state }) => JSON.stringify([key, text, prompt, card, state]);
  return essence(one) === essence(other);
}
