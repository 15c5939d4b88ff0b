import { copyText, tell } from '../copy.client.ts';
import { shareBySystem } from '../share.client.ts';
import { selectedText } from './page-text.client.ts';
import { textDirective } from './text-fragment.ts';

/** Pixels between the selection and the button, and between the button and the window's edges. */
const GAP = 8;

/** How long a selection rests before the button comes, milliseconds. */
const REST = 200;

/** What is selected of the story; a selection that begins before it and ends after it is of the page, and no quotation. */
function selectedOf(body: HTMLElement): Range | undefined {
  const selection = getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return undefined;
  const range = selection.getRangeAt(0).cloneRange();
  if (!range.intersectsNode(body)) return undefined;
  const [starts, ends] = [body.contains(range.startContainer), body.contains(range.endContainer)];
  if (!starts && !ends) return undefined;
  if (!starts) range.setStart(body, 0);
  if (!ends) range.setEnd(body, body.childNodes.length);
  return /[\p{L}\p{N}]\P{L}*\s\P{L}*[\p{L}\p{N}]/u.test(range.toString()) ? range : undefined;
}

/** Puts the button below the end of the selection, and after its block, so that the next Tab leads there. */
function place(button: HTMLElement, range: Range, body: HTMLElement): void {
  let block: Node | null = range.endContainer;
  while (block && block.parentNode !== body) block = block.parentNode;
  const anchor = block instanceof Element ? block : body.lastElementChild;
  if (anchor && anchor !== button && anchor.nextElementSibling !== button) anchor.after(button);
  button.hidden = false;
  // A line has a rectangle for each run of a direction.
  const all = [...range.getClientRects()].filter((rect) => rect.width > 0);
  const below = Math.max(...all.map(({ bottom }) => bottom));
  const line = all.filter(({ bottom }) => bottom > below - GAP);
  const end = Math.min(...line.map(({ x }) => x));
  const { width, height } = button.getBoundingClientRect();
  const across = Math.max(GAP, Math.min(end, document.documentElement.clientWidth - width - GAP));
  const down = Math.max(GAP, Math.min(below + GAP, innerHeight - height - GAP));
  button.style.setProperty('--across', `${across + scrollX}px`);
  button.style.setProperty('--down', `${down + scrollY}px`);
}

/** A quotation with the link that opens the story at it: its own address, since no refresh keeps a link's words. */
function quotation(range: Range, words: string): { text: string; url: string } {
  const own = document.querySelector<HTMLLinkElement>('link[rel="canonical"]')?.href ?? location.href;
  const selected = selectedText(range);
  const directive = selected && textDirective(selected.blocks, selected.start, selected.end);
  const text = /^«[^»]*»$/u.test(words) ? words : `«${words}»`;
  return { text, url: directive === undefined ? own : `${own}#:~:${directive}` };
}

/** Offers to share what a reader selects of the story; once a page. */
export function offerQuote(button: HTMLButtonElement, body: HTMLElement): void {
  const status = document.querySelector('.share [role="status"]');
  let range: Range | undefined;
  let words = '';
  // The mouse that is drawing the first selection was pressed before this script was there.
  let pressed = matchMedia('(pointer: fine)').matches && document.documentElement.matches(':active');
  let waiting: ReturnType<typeof setTimeout> | undefined;

  const hide = () => {
    button.hidden = true;
  };
  const show = () => {
    clearTimeout(waiting);
    // While a finger or a mouse draws the selection, nothing stands in its way.
    if (pressed) return;
    range = selectedOf(body);
    if (range) {
      words = (getSelection()?.toString() ?? '').trim().replace(/\n{2,}/gu, '\n');
      place(button, range, body);
    } else if (document.activeElement !== button) hide();
  };
  const soon = () => {
    clearTimeout(waiting);
    waiting = setTimeout(show, REST);
  };
  const share = async () => {
    if (!range) return;
    const { text, url } = quotation(range, words);
    if (await shareBySystem({ text, url })) {
      hide();
      return;
    }
    const copied = await copyText(`${text}\n${url}`);
    tell(button, (copied ? button.dataset.copied : button.dataset.failed) ?? '', status, hide);
  };

  document.addEventListener('selectionchange', soon);
  addEventListener('resize', soon);
  document.addEventListener('pointerdown', () => (pressed = true));
  for (const up of ['pointerup', 'pointercancel'])
    document.addEventListener(up, () => {
      pressed = false;
      soon();
    });
  document.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') hide();
  });
  // A press on the button must not take the selection away.
  button.addEventListener('mousedown', (event) => {
    event.preventDefault();
  });
  button.addEventListener('click', () => void share());
  soon();
}
