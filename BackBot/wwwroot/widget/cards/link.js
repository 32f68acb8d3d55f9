// A link that the service sent. Only telephone numbers and web pages become links; anything else stays text.
import { el } from '../dom.js';
import { icon } from '../icons.js';

// A telephone number that breaks over two lines is easily misread.
const NUMBER = /(\+?\d[\d\s().-]+\d)/;

/**
 * @param {{title: string, url: string}} action
 * @param {object} strings
 * @param {string} style
 */
export function link({ title, url }, strings, style) {
  if (/^tel:[+\d*#().\s-]+$/i.test(url)) return el('a', { class: style, href: url, rel: 'noopener' }, icon('phone'), el('span', {}, unbroken(title)));
  // A page of the service itself stands where this module came from.
  if (/^\/plan\/[0-9a-f]{32}$/.test(url)) url = new URL(url, import.meta.url).href;
  else if (!/^https:\/\//i.test(url)) return el('span', { class: 'plain' }, title);
  return el('a', { class: style, href: url, target: '_blank', rel: 'noopener noreferrer' },
    el('span', {}, title, el('span', { class: 'spoken' }, ` ${strings.newTab}`)), icon('link'));
}

function unbroken(title) {
  return title.split(NUMBER).map((part, index) => index % 2 ? el('span', { class: 'number' }, part) : part);
}
