// Builds elements without ever parsing HTML, so that strict policies (Trusted Types) have nothing to forbid.

/**
 * @param {string} tag
 * @param {Object} attributes Names as in HTML; `onclick` and the like take a function; null, undefined and false are left out.
 * @param {...(Node|string|null|undefined|false)} children Strings become text, never markup.
 */
export function el(tag, attributes = {}, ...children) {
  const node = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value === null || value === undefined || value === false) continue;
    if (typeof value === 'function') node.addEventListener(name.slice(2), value);
    else node.setAttribute(name, value === true ? '' : value);
  }
  node.append(...children.flat().filter(child => child || child === 0));
  return node;
}

/** A paragraph for each line that says something. */
export function paragraphs(text) {
  return String(text ?? '').split(/\n+/).map(line => line.trim()).filter(Boolean).map(line => el('p', {}, line));
}

let last = 0;

/** An id that is unique in the page, to tie labels to what they name. */
export function uniqueId(prefix) {
  return `${prefix}-${++last}`;
}
