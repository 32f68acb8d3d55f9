// The panel: a dialog beside the page, or over all of it on a phone. Closing keeps the conversation.
import { el, uniqueId } from './dom.js';
import { header } from './header.js';
import { recall, remember } from './memory.js';
import { stringsFor } from './strings.js';
import { styleSheet } from './styles/sheet.js';
import { Talk } from './talk.js';
import { shades } from './theme.js';
import { fitViewport } from './viewport.js';

const PHONE = '(max-width: 480px)';

/**
 * Builds the panel, closed, into the launcher's shadow root.
 * @param {{root: ShadowRoot, button: HTMLButtonElement, badge: HTMLElement, config: object}} launcher
 * @returns {{open: (how?: 'again') => void, close: () => void}}
 */
export function createPanel(launcher) {
  return new Panel(launcher);
}

class Panel {
  #launcher;
  #strings;
  #dialog;
  #talk;
  #isStarted = false;
  // The dialog's own live regions are silent while it is closed.
  #voice = el('div', { class: 'spoken outside', role: 'status' });
  #unread = 0;

  constructor(launcher) {
    const { root, config } = this.#launcher = launcher;
    this.#strings = stringsFor(config.lang);
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, styleSheet()];
    this.#talk = new Talk({ config, strings: this.#strings, unread: count => this.#count(this.#unread + count), isOpen: () => this.#dialog.open });
    this.#dialog = this.#build(config);
    root.append(this.#dialog, this.#voice);
    fitViewport(this.#dialog);
    matchMedia(PHONE).addEventListener('change', () => this.#dialog.open && this.#display());
  }

  /** @param {'again'} [how] 'again' when it was open before the page was loaded. */
  open(how) {
    if (this.#dialog.open) return;
    remember('open', 1);
    this.#count(0);
    this.#launcher.button.hidden = true;
    this.#display();
    if (!this.#isStarted) this.#talk.open();
    this.#isStarted = true;
    // Someone who only walked on to the clinic's next page is reading there.
    this.#talk.shown(how !== 'again' || isReload() || matchMedia(PHONE).matches);
  }

  close() {
    if (!this.#dialog.open) return;
    remember('open', null);
    this.#dialog.close();
    this.#launcher.button.hidden = false;
    this.#launcher.button.focus();
  }

  #build({ name, left, color, elsewhere }) {
    const titleId = uniqueId('title');
    const resize = isLarge => dialog.classList.toggle('large', isLarge);
    const dialog = el('dialog', {
      class: left ? 'panel left' : 'panel', 'aria-labelledby': titleId, 'data-testid': 'panel',
      onkeydown: event => this.#keyed(event),
      // The browser's own closing (Escape, or the back gesture of a phone) must go our way, to remember and to give the focus back.
      oncancel: event => {
        event.preventDefault();
        this.close();
      },
    });
    for (const [variable, value] of Object.entries(shades(color))) dialog.style.setProperty(variable, value);
    dialog.append(header({ name, strings: this.#strings, resize, close: () => this.close(), titleId, elsewhere }), ...this.#talk.elements);
    resize(Boolean(recall('large')));
    return dialog;
  }

  /** On a phone it is modal: what lies behind cannot be seen, so it must not be reached either. */
  #display() {
    const { activeElement } = this.#launcher.root;
    if (this.#dialog.open) this.#dialog.close();
    if (matchMedia(PHONE).matches) this.#dialog.showModal();
    else this.#dialog.show();
    if (this.#dialog.contains(activeElement)) activeElement.focus({ preventScroll: true });
  }

  #keyed(event) {
    if (event.key !== 'Escape' || event.isComposing) return;
    event.preventDefault();
    event.stopPropagation();
    this.close();
  }

  #count(unread) {
    this.#unread = unread;
    const { badge } = this.#launcher;
    badge.hidden = unread === 0;
    badge.textContent = String(unread);
    this.#voice.textContent = unread ? this.#strings.unread(unread) : '';
  }
}

function isReload() {
  return performance.getEntriesByType('navigation')[0]?.type === 'reload';
}
