// One talk: ties the connection, the messages, what is shown of them and what the person does about them.
import { Announcer, spokenText } from './announcer.js';
import { Composer } from './composer.js';
import { Connection } from './connection.js';
import { firstControl, promptFor } from './controls/prompt.js';
import { el } from './dom.js';
import { mayRemember, recall, remember } from './memory.js';
import { isPassing, Messages } from './messages.js';
import { Notice } from './notice.js';
import { Outbox } from './outbox.js';
import { Scroller } from './scroller.js';
import { Transcript } from './transcript.js';
import { Typing } from './typing.js';

export class Talk {
  #context;
  #messages = new Messages();
  #transcript;
  #announcer = new Announcer();
  #typing;
  #notice;
  #slot = el('div', { class: 'slot' });
  #scroller;
  #composer;
  #connection;
  #outbox;
  #openMessage = null;
  #focusOwed = false;
  #firstHeard = null;

  /** @param {{config: object, strings: object, unread: (count: number) => void, tell: (name: string, detail?: object) => void, speak: () => void, isOpen: () => boolean}} context */
  constructor(context) {
    const { config, strings } = this.#context = context;
    const say = (text, value) => this.#say(text, value);
    this.#connection = (config.connect ?? (listener => new Connection(config, listener)))({
      status: online => this.#status(online),
      set: (activities, isHistory) => this.#received(activities, isHistory),
      apology: activities => this.#received(activities, false),
      restarted: () => this.#restarted(),
    });
    this.#outbox = new Outbox(this.#connection, config.lang, message => this.#delivered(message));
    this.#transcript = new Transcript({ lang: config.lang, name: config.name, strings, change: say, retry: () => this.#retry() });
    this.#typing = new Typing(strings.typing(config.name), () => this.#scroller.settle(true));
    this.#notice = new Notice();
    this.#composer = new Composer(strings, say);
    const other = el('button', { type: 'button', class: 'other', lang: strings.otherTag, 'data-testid': 'switch-language', onclick: context.speak }, strings.otherLanguage);
    const column = el('div', { class: 'column' }, other, this.#transcript.element, this.#typing.element, this.#slot);
    this.#scroller = new Scroller(column);
    this.#scroller.element.setAttribute('aria-label', strings.conversation);
    this.#scroller.element.setAttribute('role', 'region');
    this.elements = [this.#notice.element, this.#scroller.element, this.#composer.element, ...this.#announcer.elements];
  }

  /** Begins or takes up the conversation; the bot speaks first. */
  open() {
    this.#typing.expect();
    for (const message of this.#outbox.restore()) this.#messages.addOutgoing(message);
    this.#connection.open();
  }

  /** Ends here; the conversation itself goes on wherever it is opened next. */
  close() {
    this.#connection.close();
  }

  get log() {
    return this.#transcript.element;
  }

  /** Says something as the person would by typing it. */
  say(text) {
    this.#say(text);
  }

  /** The panel came into view. */
  shown(takesFocus) {
    this.#seen();
    this.#scroller.settle(false);
    if (!takesFocus) return;
    this.#focusOwed = true;
    this.#scroller.element.focus({ preventScroll: true });
    if (this.#openMessage) this.#giveFocus();
  }

  #say(text, value) {
    const message = this.#messages.addOutgoing(this.#outbox.send(text, value));
    this.#present();
    this.#scroller.begin(this.#transcript.elementOf(message));
    this.#scroller.settle(true);
    this.#typing.expect();
    this.#firstHeard = null;
  }

  #received(activities, isHistory) {
    const heard = [];
    if (activities.some(activity => !isPassing(activity.id))) this.#messages.dropPassing();
    for (const activity of activities) {
      if (activity.type === 'typing' && activity.from?.role === 'bot') this.#typing.start();
      const change = this.#messages.merge(activity);
      if (!change) continue;
      const { message, isNew } = change;
      if (message.from === 'user') this.#arrived(message);
      else if (isNew) heard.push(message);
    }
    this.#learnConsent(activities);
    if (heard.length > 0) this.#typing.stop();
    this.#present();
    if (isHistory) this.#showHistory();
    else this.#hear(heard);
  }

  #arrived(message) {
    this.#outbox.arrived(message.clientId);
    this.#transcript.refresh(message);
  }

  /** The service says with each message where the way back to the talk may be kept. */
  #learnConsent(activities) {
    const own = activities.findLast(({ id, channelData }) => channelData?.backbot && !isPassing(id));
    if (own) mayRemember(own.channelData.backbot.keep ?? null);
  }

  #seen() {
    const last = this.#messages.list.findLast(({ from, order }) => from === 'bot' && Number.isFinite(order));
    if (last) remember('seen', last.order);
  }

  #showHistory() {
    this.#outbox.retry();
    if (this.#context.isOpen()) this.#seen();
    else this.#context.unread(this.#messages.list.filter(({ from, order }) => from === 'bot' && order > recall('seen')).length);
    const lastOfPerson = this.#messages.list.findLast(message => message.from === 'user');
    this.#scroller.begin(lastOfPerson ? this.#transcript.elementOf(lastOfPerson) : null);
    this.#scroller.settle(false);
    if (this.#openMessage) this.#giveFocus();
  }

  #hear(heard) {
    for (const message of heard) this.#announcer.say(spokenText(message), message.card?.grade === 'emergency');
    for (const { from } of heard) this.#context.tell('message', { from });
    if (this.#context.isOpen()) this.#seen();
    else if (heard.length > 0) this.#context.unread(heard.length);
    this.#firstHeard ??= heard[0] ?? null;
    this.#scroller.settle(true);
    if (!this.#openMessage || heard.length === 0) return;
    this.#makeRoom();
    this.#giveFocus(this.#firstHeard);
  }

  /** Brings the screen to the state of the messages: the log, and the control of the one open question. */
  #present() {
    const { list, open } = this.#messages;
    this.#transcript.show(list);
    if (open === this.#openMessage) return;
    this.#openMessage = open;
    // What had the focus is about to go; the next prompt gets it, so that it never falls to the page.
    if (this.#slot.contains(this.#slot.getRootNode().activeElement) || this.#changeHadFocus()) {
      this.#focusOwed = true;
      this.#scroller.element.focus({ preventScroll: true });
    }
    this.#transcript.keepLive(open);
    this.#composer.expect(open?.prompt.control);
    this.#slot.replaceChildren(...(open ? [this.#prompt(open)] : []));
  }

  #prompt(message) {
    return promptFor(message.prompt, {
      labelId: this.#transcript.labelOf(message),
      strings: this.#context.strings,
      answer: (text, value) => this.#say(text, value),
    });
  }

  #changeHadFocus() {
    return this.#slot.getRootNode().activeElement?.dataset.testid === 'change';
  }

  /** Only a person who had the focus in an answered control, or who just opened the panel, is moved. */
  #giveFocus(firstHeard) {
    const { activeElement } = this.#slot.getRootNode();
    if (!this.#focusOwed || activeElement !== this.#scroller.element) return;
    this.#focusOwed = false;
    const control = firstControl(this.#slot.firstElementChild);
    if (control && this.#scroller.willShow(control)) control.focus({ preventScroll: true });
    else if (control && firstHeard) this.#transcript.elementOf(firstHeard)?.focus({ preventScroll: true });
    else if (control) control.focus();
    else if (!isTouch()) this.#composer.focus();
  }

  /** An on-screen keyboard would hide the controls that answer the next question: leaving the text field closes it. */
  #makeRoom() {
    if (!isTouch() || !this.#composer.isIdle || !firstControl(this.#slot.firstElementChild)) return;
    this.#focusOwed = true;
    this.#scroller.element.focus({ preventScroll: true });
  }

  #delivered(message) {
    const shown = this.#messages.byClientId(message.clientActivityID);
    if (!shown) return;
    shown.state = message.state;
    this.#transcript.refresh(shown);
    if (message.state !== 'failed') return;
    this.#typing.stop();
    this.#announcer.say(this.#context.strings.failed, true);
    this.#scroller.settle(true);
  }

  #retry() {
    this.#scroller.element.focus({ preventScroll: true });
    this.#connection.wake();
    this.#outbox.retry();
  }

  #status(online) {
    this.#notice.offline(online ? '' : this.#context.strings.offline);
    if (online) this.#outbox.retry();
  }

  #restarted() {
    this.#messages.clear();
    this.#outbox.clear();
    this.#present();
    this.#notice.once(this.#context.strings.restarted);
    this.#typing.expect();
  }
}

function isTouch() {
  return matchMedia('(pointer: coarse)').matches;
}
