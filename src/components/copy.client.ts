/** Copies as browsers did before they had a clipboard to write to: from a field that is there for a moment. */
function copyFromField(text: string): boolean {
  const focused = document.activeElement;
  const field = document.createElement('textarea');
  field.value = text;
  field.readOnly = true;
  field.className = 'sr-only';
  document.body.append(field);
  field.select();
  let copied = false;
  try {
    // Deprecated, and the only way where there is no leave to use the clipboard; so its type is told here.
    copied = (document as { execCommand: (command: string) => boolean }).execCommand('copy');
  } catch {
    // Not allowed either.
  }
  field.remove();
  if (focused instanceof HTMLElement) focused.focus({ preventScroll: true });
  return copied;
}

/**
 * Puts a text on the clipboard.
 * @returns whether it is there; no leave to write to it, or no clipboard (pages that are not over HTTPS), is no error
 */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copyFromField(text);
  }
}

/** How long a button says what it did, milliseconds. */
const TOLD_FOR = 2500;

/**
 * Has a button say what it did, for the eye, and in the status beside it for a screen reader; afterwards its own words
 * are there again.
 */
export function tell(button: HTMLElement, said: string, status: Element | null, after?: () => void): void {
  button.dataset.label ??= button.textContent;
  button.textContent = said;
  if (status) status.textContent = said;
  setTimeout(() => {
    button.textContent = button.dataset.label ?? '';
    if (status) status.textContent = '';
    after?.();
  }, TOLD_FOR);
}
