// One style sheet for the shadow root, built without a style element so that a strict policy allows it.
import { CARDS } from './cards.js';
import { CONTROLS } from './controls.js';
import { LAYOUT } from './layout.js';
import { MESSAGES } from './messages.js';
import { THEME } from './theme.js';

export function styleSheet() {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync([THEME, LAYOUT, MESSAGES, CONTROLS, CARDS].join('\n'));
  return sheet;
}
