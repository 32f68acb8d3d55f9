// On a phone the panel fills what the on-screen keyboard leaves free; the browser's own units do not know of the keyboard.

/** @param {HTMLElement} panel Gets --free-height and --free-top. */
export function fitViewport(panel) {
  const view = window.visualViewport;
  if (!view) return;
  const fit = () => {
    // A person who zooms in wants to look around, not a smaller panel.
    const isZoomed = view.scale > 1.01;
    panel.style.setProperty('--free-height', isZoomed ? '100dvh' : `${Math.round(view.height)}px`);
    panel.style.setProperty('--free-top', isZoomed ? '0px' : `${Math.round(view.offsetTop)}px`);
  };
  view.addEventListener('resize', fit);
  view.addEventListener('scroll', fit);
  fit();
}
