import type { SearchRequest } from '../protocol.ts';
import { engineQuery, requestFromParams, requestToParams } from '../query.ts';

/** Where a reader was in a list when leaving it for a story. */
export interface Place {
  /** Results that were listed. */
  shown: number;
  /** How far the page was scrolled, in pixels. */
  top: number;
}

/** Keeps the request in the page's address and title, so that it can be passed on and gone back to. */
export class AddressBar {
  readonly #title: string;
  readonly #plainTitle = document.title;
  /** What a step back from the present entry's changes would show. */
  #settled = location.href;

  /** @param title the page's title for a query, `{name}` */
  constructor(title: string) {
    this.#title = title;
  }

  /** The request in the address. */
  request(): SearchRequest {
    return requestFromParams(new URLSearchParams(location.search));
  }

  /** Where the reader was when leaving this address; a browser that kept the page itself does not ask. */
  place(): Place | undefined {
    const { shown, top } = (history.state ?? {}) as Partial<Place>;
    return typeof shown === 'number' && typeof top === 'number' ? { shown, top } : undefined;
  }

  /** Remembers in the browser's history where the reader is. */
  leave(place: Place): void {
    this.#write(() => history.replaceState(place, ''));
  }

  /** Follows what is typed: no step back for every letter. */
  follow(asked: SearchRequest): void {
    this.#write(() => history.replaceState(null, '', this.#addressOf(asked)));
    this.#name(asked);
  }

  /** Makes a step: what was typed on the way here is taken out of the entry before it. */
  step(asked: SearchRequest): void {
    const address = this.#addressOf(asked);
    if (address === this.#settled) {
      this.follow(asked);
      return;
    }
    this.#write(() => {
      // A choice is a step from what was typed; Enter is one from before it was typed.
      if (address === location.href) history.replaceState(null, '', this.#settled);
      history.pushState(null, '', address);
      this.#settled = address;
    });
    this.#name(asked);
  }

  /** The reader went back or forward. */
  settle(asked: SearchRequest): void {
    this.#settled = location.href;
    this.#name(asked);
  }

  #addressOf(asked: SearchRequest): string {
    const params = requestToParams(asked);
    return new URL(params === '' ? location.pathname : `?${params}`, location.href).href;
  }

  #name({ query }: SearchRequest): void {
    const asked = engineQuery(query);
    document.title = asked === '' ? this.#plainTitle : this.#title.replace('{name}', () => asked);
  }

  #write(change: () => void): void {
    try {
      change();
    } catch {
      // Safari allows a hundred changes in half a minute: the search goes on, and the next change is written again.
    }
  }
}
