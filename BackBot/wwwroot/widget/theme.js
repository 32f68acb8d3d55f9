// Turns the clinic's one colour into shades that can be read, in light and in dark.

const LIGHT_SURFACE = [255, 255, 255];
const DARK_SURFACE = [36, 44, 48];
// Above what is asked for (4.5), since tinted grounds take some away; on dark ground more, since thin light strokes look thinner.
const ON_LIGHT = 5.2;
const ON_DARK = 7;

/** @param {string} hex The accent colour, #rrggbb. @returns {Record<string, string>} CSS variables. */
export function shades(hex) {
  const colour = [1, 3, 5].map(at => parseInt(hex.slice(at, at + 2), 16));
  const white = contrast(colour, [255, 255, 255]) >= 4.5;
  return {
    '--fill': hex,
    '--on-fill': white ? '#ffffff' : '#14181a',
    '--accent-light': css(towards(colour, [0, 0, 0], LIGHT_SURFACE, ON_LIGHT)),
    '--accent-dark': css(towards(colour, [255, 255, 255], DARK_SURFACE, ON_DARK)),
  };
}

/** Moves a colour towards an end until text in it can be read on the surface. */
function towards(colour, end, surface, enough) {
  for (let share = 0; share < 1; share += 0.05) {
    const mixed = colour.map((part, at) => Math.round(part + (end[at] - part) * share));
    if (contrast(mixed, surface) >= enough) return mixed;
  }
  return end;
}

function contrast(one, other) {
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

/** WCAG 2 relative luminance. */
function luminance(colour) {
  const [r, g, b] = colour.map(part => part / 255).map(part => part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4);
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function css(colour) {
  return `rgb(${colour.join(' ')})`;
}
