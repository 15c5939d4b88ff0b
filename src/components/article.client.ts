/** What an article's page does when asked: shares it or a quotation from it, and plays a video in place. */
import { offerShare } from './share.client.ts';

/** Until the click nothing is asked of anyone; then the player stands where the link was. */
function offerVideos(): void {
  for (const figure of document.querySelectorAll<HTMLElement>('figure.video[data-youtube]')) {
    const facade = figure.querySelector('a');
    facade?.addEventListener('click', (event) => {
      event.preventDefault();
      const frame = document.createElement('iframe');
      frame.src = `https://www.youtube-nocookie.com/embed/${figure.dataset.youtube ?? ''}?autoplay=1`;
      frame.title = figure.querySelector('figcaption')?.textContent ?? '';
      frame.allow = 'autoplay; fullscreen; encrypted-media; picture-in-picture';
      frame.allowFullscreen = true;
      facade.replaceWith(frame);
      frame.focus();
    });
  }
}

/** The script of quotations is loaded when a reader first selects words of the story: most never do. */
function offerQuotes(share: HTMLElement): void {
  const button = share.querySelector<HTMLButtonElement>('.share-quote');
  const body = document.querySelector<HTMLElement>('.body');
  // Without word borders no link to words can be made.
  if (!button || !body || !('Segmenter' in Intl)) return;
  const onSelection = () => {
    const selection = getSelection();
    if (!selection || selection.isCollapsed || !selection.containsNode(body, true)) return;
    document.removeEventListener('selectionchange', onSelection);
    void import('./quote/quote.client.ts').then(({ offerQuote }) => {
      offerQuote(button, body);
    });
  };
  document.addEventListener('selectionchange', onSelection);
}

const share = document.querySelector<HTMLElement>('.share');
if (share) {
  offerShare(share);
  offerQuotes(share);
}
offerVideos();
