// Line drawings on a 24 by 24 grid. All are decoration: words beside them say the same.

const PATHS = {
  spine: 'M12 3v2M9.5 6h5M12 7v2M8.5 10h7M12 11v2M9 14h6M12 15v2M10 18h4M12 19v2',
  down: 'm6 9 6 6 6-6',
  send: 'M5 12h13M12 5l7 7-7 7',
  phone: 'M6.6 3.5 9.8 4l1.1 4-2 1.6a12 12 0 0 0 5.5 5.5l1.6-2 4 1.1.5 3.2a2 2 0 0 1-2 2.3C11.3 19.7 4.3 12.7 4.3 5.5a2 2 0 0 1 2.3-2z',
  alert: 'M12 3.5 21.5 20h-19zM12 10v4.5M12 17.3v.1',
  clock: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zM12 7v5l3.5 2',
  calendar: 'M4 6h16v14H4zM4 10h16M8 3v4M16 3v4M9 15l2 2 4-4',
  heart: 'M12 20S4 15 4 9.3A4.3 4.3 0 0 1 12 7a4.3 4.3 0 0 1 8 2.3C20 15 12 20 12 20z',
  dot: 'M10.5 12a1.5 1.5 0 1 0 3 0 1.5 1.5 0 1 0-3 0z',
  link: 'M14 5h5v5M19 5l-8 8M17 14v5H5V7h5',
  leaf: 'M5 19C5 9 11 5 20 4c0 10-4 15-11 15a6 6 0 0 1-4-2M5 21c1-5 4-8 9-11',
  letters: 'm2 18.5 3.6-9 3.6 9M3.2 15.5h4.8M11 18.5l5.3-13 5.3 13M12.9 14h6.8',
  leave: 'M13 4h6v16h-6M3 12h11M10 8l4 4-4 4',
  more: 'M5 11.5v1M12 11.5v1M19 11.5v1M4.5 12h1M11.5 12h1M18.5 12h1',
  globe: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zM3.5 12h17M12 3c-5 5-5 13 0 18M12 3c5 5 5 13 0 18',
  copy: 'M9 8h11v12H9zM5 16H4V4h11v1',
  print: 'M7 9V4h10v5M7 17H4V9h16v8h-3M7 14h10v6H7z',
  bin: 'M4 7h16M9 7V4h6v3M6 7l1 13h10l1-13',
  shield: 'M12 3 5 6v6c0 4 3 7 7 9 4-2 7-5 7-9V6zM9 12l2 2 4-4',
  retry: 'M19 12a7 7 0 1 1-2.1-5M19 4v4h-4',
};

/** @param {keyof typeof PATHS} name */
export function icon(name) {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  svg.setAttribute('viewBox', '0 0 24 24');
  svg.setAttribute('class', 'icon');
  svg.setAttribute('aria-hidden', 'true');
  const path = document.createElementNS('http://www.w3.org/2000/svg', 'path');
  path.setAttribute('d', PATHS[name]);
  svg.append(path);
  return svg;
}
