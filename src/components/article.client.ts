/** What an article's page does when asked: copies its address, and plays a video in place. */

/** The copy button says what it did, for the eye and for a screen reader. */
function offerCopy(): void {
  const button = document.querySelector<HTMLButtonElement>('[data-copy]');
  const label = button?.textContent ?? '';
  button?.addEventListener('click', () => {
    void navigator.clipboard.writeText(button.dataset.copy ?? '').then(() => {
      const said = button.dataset.copied ?? '';
      button.textContent = said;
      const status = button.parentElement?.querySelector('[role="status"]');
      if (status) status.textContent = said;
      setTimeout(() => {
        button.textContent = label;
      }, 2500);
    });
  });
}

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

offerCopy();
offerVideos();
