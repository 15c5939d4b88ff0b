import type { Element, Root } from 'hast';
import type { BodyHost } from './host.ts';
import { element, findElement, isElement, property, replaceElements, textOf, type Child } from './tree.ts';

/** The video's code in any address of YouTube's. */
const YOUTUBE =
  /^(?:https?:)?\/\/(?:www\.|m\.)?(?:youtube(?:-nocookie)?\.com\/(?:watch\?(?:[^#]*&)?v=|embed\/|v\/|shorts\/|live\/)|youtu\.be\/)([\w-]{11})(?![\w-])/iu;

/** The code of a YouTube video, when an address is one's. */
export function youtubeCode(address: string): string | undefined {
  return YOUTUBE.exec(address.trim())?.[1];
}

/** A whole address with nothing beside it. */
const ADDRESS = /^https?:\/\/[^\s<>"]+$/iu;

/** What a link to an embedded thing is called, where it has no name. */
function nameOf(address: string): string {
  try {
    const { host, pathname } = new URL(address, 'https://x');
    return `${host.replace(/^www\./u, '')}${pathname === '/' ? '' : decodeURI(pathname)}`.slice(0, 80);
  } catch {
    return address.slice(0, 80);
  }
}

/** What stands for an embedded address: our video directive for YouTube, a link for all else. */
function embedded(address: string, name: string, host: BodyHost): Child[] {
  const code = youtubeCode(address);
  if (code !== undefined) return [element('nashra-video', { youtube: code })];
  const href = address.replace(/^\/\//u, 'https://');
  if (!/^https?:/iu.test(href)) return [];
  host.tell('embed-linked', href);
  const words = name.trim() || nameOf(href);
  return [element('p', {}, [element('a', { href }, [{ type: 'text', value: words }])])];
}

/** The address of a player: its own, or its first source's. */
function sourceOf(node: Element): string {
  const source = findElement(node, (found) => found.tagName === 'source' && property(found, 'src') !== '');
  return property(node, 'src') || (source ? property(source, 'src') : '');
}

/** A paragraph or wrapper that holds one address and nothing else, bare or linked to itself. */
function loneAddress(node: Element): string | undefined {
  const text = textOf(node).trim();
  if (!ADDRESS.test(text)) return undefined;
  const link = findElement(node, (found) => found.tagName === 'a');
  const same = (href: string) => href.replace(/\/$/u, '') === text.replace(/\/$/u, '');
  return !link || same(property(link, 'href')) ? text : undefined;
}

/**
 * Videos of YouTube become our directive; other frames and players become links, since the built site asks no other
 * host for anything. An address alone in its paragraph is an embed in WordPress (oEmbed).
 */
export async function replaceEmbeds(tree: Root, host: BodyHost): Promise<void> {
  const files = new Map<Element, string | undefined>();
  const players: Element[] = [];
  findElement(tree, (node) => {
    if (isElement(node, 'video')) players.push(node);
    return false;
  });
  for (const player of players) files.set(player, await host.video(sourceOf(player)));
  replaceElements(tree, (node) => {
    switch (node.tagName) {
      case 'iframe':
      case 'embed':
        return embedded(property(node, 'src') || property(node, 'dataSrc'), property(node, 'title'), host);
      case 'video': {
        const file = files.get(node);
        if (file !== undefined) return [element('nashra-video', { file })];
        return embedded(sourceOf(node), '', host);
      }
      case 'audio':
        return embedded(sourceOf(node), '', host);
      case 'p': {
        const address = loneAddress(node);
        return address === undefined ? undefined : embedded(address, address, host);
      }
      default:
        return undefined;
    }
  });
}
