/** Whether keys that are pressed now write into something. */
function isWriting(): boolean {
  const focused = document.activeElement;
  return focused?.matches('input, select, textarea, [contenteditable]') ?? false;
}

/**
 * «/» leads to the field from wherever nothing is written; Escape empties it.
 * @param emptied called after the field was emptied
 */
export function offerKeys(field: HTMLInputElement, emptied: () => void): void {
  document.addEventListener('keydown', (event) => {
    // By its place too: on an Arabic keyboard the same key writes «ظ».
    const isSlash = event.key === '/' || (event.code === 'Slash' && !event.shiftKey);
    if (!isSlash || event.ctrlKey || event.metaKey || event.altKey || isWriting()) return;
    event.preventDefault();
    field.focus();
    field.select();
  });
  field.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || field.value === '') return;
    // Some browsers empty a search field by themselves, and some do not.
    event.preventDefault();
    field.value = '';
    emptied();
  });
}
