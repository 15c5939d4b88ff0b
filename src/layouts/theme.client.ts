/* Sets the theme that the reader chose on this device, before anything is drawn. A classic script that is
   published as it stands: no imports, no type annotations (theme-script.ts). */
(() => {
  try {
    const chosen = localStorage.getItem('nashra-theme');
    if (chosen === 'dark' || chosen === 'light') document.documentElement.dataset.theme = chosen;
  } catch {
    /* Storage can be closed to us: the system's theme it is. */
  }
  document.documentElement.classList.add('scripted');
})();
