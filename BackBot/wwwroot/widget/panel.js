// The panel: a dialog beside the page, or over all of it on a phone. Closing keeps the conversation.
import { el, uniqueId } from './dom.js';
import { header } from './header.js';
import { forgetAll, recall, remember, takeOver, watchOtherTabs } from './memory.js';
import { menu } from './menu.js';
import { asText, copyText, printLog } from './record.js';
import { stringsFor } from './strings.js';
import { styleSheet } from './styles/sheet.js';
import { Talk } from './talk.js';
import { shades } from './theme.js';
import { fitViewport } from './viewport.js';

// Little room to either side, or above and below, as on a phone or at 200 % zoom.
const SMALL = '(max-width: 480px), (max-height: 480px)';
const DARK = '(prefers-color-scheme: dark)';

/**
 * Builds the panel, closed, into the launcher's shadow root.
 * @param {{host: HTMLElement, root: ShadowRoot, button: HTMLButtonElement, label: HTMLElement, badge: HTMLElement, hello: HTMLElement, config: object}} launcher
 * @returns {Panel}
 */
export function createPanel(launcher) {
  return new Panel(launcher);
}

class Panel {
  #launcher;
  #config;
  #strings;
  #dialog;
  #menu;
  #talk;
  #isStarted = false;
  // The dialog's own live regions are silent while it is closed.
  #voice = el('div', { class: 'spoken outside', role: 'status' });
  #unread = 0;

  constructor(launcher) {
    const { root, config } = this.#launcher = launcher;
    this.#config = config;
    config.lang = recall('lang') ?? config.lang;
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, styleSheet()];
    root.append(this.#voice);
    this.#build();
    matchMedia(SMALL).addEventListener('change', () => this.#dialog.open && this.#display());
    matchMedia(DARK).addEventListener('change', () => this.#dress());
    watchOtherTabs(change => this.#follow(change));
  }

  /** @param {'again'} [how] 'again' when it was open before the page was loaded. */
  open(how) {
    if (this.#dialog.open) return;
    remember('open', 1);
    this.#count(0);
    this.#launcher.button.hidden = this.#launcher.hello.hidden = true;
    this.#display();
    this.listen();
    // Someone who only walked on to the clinic's next page is reading there.
    this.#talk.shown(!this.#config.isStill && (how !== 'again' || isReload() || this.#isSmall()));
    this.#tell('open');
  }

  close() {
    if (!this.#dialog.open) return;
    remember('open', null);
    this.#menu.close();
    this.#dialog.close();
    this.#launcher.button.hidden = false;
    this.#launcher.button.focus();
    this.#tell('close');
  }

  /** Says something as if the person had typed it; the panel opens, so that nothing is said unseen. */
  send(text) {
    this.open();
    if (String(text ?? '').trim()) this.#talk.say(String(text).trim());
  }

  /** Connects without opening: what arrives is counted on the launcher. */
  listen() {
    if (!this.#isStarted) this.#talk.open();
    this.#isStarted = true;
  }

  #build() {
    const { lang, service, position } = this.#config;
    const strings = this.#strings = stringsFor(lang);
    const titleId = uniqueId('title');
    this.#talk = new Talk({
      config: this.#config, strings, unread: count => this.#count(this.#unread + count), tell: (...event) => this.#tell(...event),
      speak: () => this.#speak(strings), isOpen: () => this.#dialog.open,
    });
    const resize = isLarge => this.#dialog.classList.toggle('large', isLarge);
    this.#dialog = el('dialog', {
      class: position === 'left' ? 'panel left' : 'panel', lang, dir: this.#config.dir ?? 'ltr', 'aria-labelledby': titleId, 'data-testid': 'panel',
      onkeydown: event => this.#keyed(event),
      onpointerdown: event => event.target.closest('.menu, [data-testid=menu]') || this.#menu.close(),
      // The browser's own closing (Escape, or the back gesture of a phone) must go our way, to remember and to give the focus back.
      oncancel: event => {
        event.preventDefault();
        this.close();
      },
    });
    this.#menu = menu({ strings, service, lang, acts: { resize, speak: () => this.#speak(strings), copy: () => this.#copy(), print: () => this.#print(), clear: () => this.#clear() } });
    for (const [variable, value] of Object.entries(shades(this.#config.color))) this.#dialog.style.setProperty(variable, value);
    this.#dialog.append(header({ config: this.#config, strings, titleId, menu: this.#menu, close: () => this.close() }), ...this.#talk.elements);
    this.#dress();
    fitViewport(this.#dialog);
    this.#launcher.root.append(this.#dialog);
  }

  /** Builds everything anew around the same conversation, or around none. */
  #renew() {
    const [wasOpen, wasStarted] = [this.#dialog.open, this.#isStarted];
    this.#talk.close();
    this.#dialog.close();
    this.#dialog.remove();
    this.#isStarted = false;
    this.#build();
    if (wasStarted) this.listen();
    if (!wasOpen) return;
    this.#display();
    this.#talk.shown(true);
  }

  /** Goes on in the other language. BackBot is told as if by word, so that it does too. */
  #speak({ otherTag, otherLanguage }) {
    if (recall('conversation')) this.#talk.say(otherLanguage);
    this.#config.lang = this.#launcher.host.lang = otherTag;
    remember('lang', otherTag);
    this.#renew();
  }

  async #copy() {
    return copyText(asText(this.#talk.log));
  }

  #print() {
    printLog(this.#launcher.root, { title: this.#strings.printed, lang: this.#config.lang, log: this.#talk.log });
  }

  #clear() {
    this.close();
    this.#forget();
  }

  /** Without the talk: the next opening begins a new one. */
  #forget() {
    forgetAll();
    this.#isStarted = false;
    this.#launcher.root.querySelector('.paper')?.remove();
    this.#count(0);
    this.#renew();
  }

  #follow(change) {
    if (change === 'cleared') {
      this.close();
      this.#forget();
    } else {
      takeOver();
      if (this.#isStarted) this.#renew();
    }
  }

  #isSmall() {
    return this.#config.isSmall ?? matchMedia(SMALL).matches;
  }

  #dress() {
    const { theme } = this.#config;
    this.#dialog.classList.toggle('dark', theme === 'dark' || (theme !== 'light' && matchMedia(DARK).matches));
  }

  /** Where it fills the screen it is modal: what lies behind cannot be seen, so it must not be reached either. */
  #display() {
    const { activeElement } = this.#launcher.root;
    if (this.#dialog.open) this.#dialog.close();
    this.#dialog.classList.toggle('small', this.#isSmall());
    if (this.#isSmall() && !this.#config.isStill) this.#dialog.showModal();
    else this.#dialog.show();
    if (this.#dialog.contains(activeElement)) activeElement.focus({ preventScroll: true });
  }

  #keyed(event) {
    if (event.key !== 'Escape' || event.isComposing) return;
    event.preventDefault();
    event.stopPropagation();
    if (!this.#menu.close()) this.close();
  }

  #count(unread) {
    const isNews = unread !== this.#unread;
    this.#unread = unread;
    const { badge } = this.#launcher;
    badge.hidden = unread === 0;
    badge.textContent = String(unread);
    this.#voice.textContent = unread ? this.#strings.unread(unread) : '';
    if (isNews) this.#tell('unread', unread);
  }

  /** Tells the page what happens, never what is said. */
  #tell(name, detail) {
    this.#launcher.host.dispatchEvent(new CustomEvent(name, { detail }));
  }
}

function isReload() {
  return performance.getEntriesByType('navigation')[0]?.type === 'reload';
}
