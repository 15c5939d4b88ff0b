import { copyText, tell } from './copy.client.ts';

/**
 * Opens the system's sharing.
 * @returns false where there is none, or where it failed; a reader who changed their mind is no failure
 */
export async function shareBySystem(data: ShareData): Promise<boolean> {
  // Older browsers have none, whatever TypeScript's library says.
  if (!('share' in navigator)) return false;
  try {
    await navigator.share(data);
    return true;
  } catch (error) {
    return error instanceof DOMException && error.name === 'AbortError';
  }
}

/** Marks the short address, so that a reader can copy it by hand. */
function selectAddress(share: HTMLElement): void {
  const address = share.querySelector('.short-address a');
  if (address) getSelection()?.selectAllChildren(address);
}

/** The share block: the copy button, and the system's sharing where the browser has it. */
export function offerShare(share: HTMLElement): void {
  const { share: title = '', url = '' } = share.dataset;
  const status = share.querySelector('[role="status"]');
  const copy = share.querySelector<HTMLElement>('.share-copy');
  const copyAddress = async () => {
    if (!copy) return;
    const copied = await copyText(url);
    if (!copied) selectAddress(share);
    tell(copy, (copied ? copy.dataset.copied : copy.dataset.failed) ?? '', status);
  };
  copy?.addEventListener('click', () => void copyAddress());

  const system = share.querySelector<HTMLElement>('.share-system');
  if (!system?.parentElement || !('share' in navigator)) return;
  system.parentElement.hidden = false;
  system.addEventListener('click', () => {
    void shareBySystem({ title, url }).then((done) => (done ? undefined : copyAddress()));
  });
}
