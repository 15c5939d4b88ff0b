import type { BodyNote } from '../html/host.ts';

/** Text that no shortcode is looked for in. */
const VERBATIM = /<(pre|code|script|style|textarea)\b[\s\S]*?<\/\1>/giu;

/** A shortcode: opening with its attributes, or closing; `[[…]]` is the way to write one that is none. */
const SHORTCODE = /(\[?)\[(\/?)([a-z][\w-]*)((?:\s+(?:[^\]"']|"[^"]*"|'[^']*')*)?)(\/?)\](\]?)/giu;

/** Shortcodes of WordPress itself and of page builders: their brackets go, what is in them stays. */
const KNOWN =
  /^(?:vc|et_pb|fusion|av|us|tie|td|bs|su|gravityform|contact-form|ninja_form|wpforms|mc4wp|rev_slider|elementor|ads?|adrotate|playlist|audio|video|wp_caption|caption|gallery|embed|quote|dropcap|button|box|highlight|divider|toggle|tabs?|accordion|column|row|one_half|one_third|two_third|toc|related|poll|sociallocker|youtube|vimeo|tweet|facebook|instagram|archiveorg|googlemaps|soundcloud|slideshow|ref|more|post_link)(?:[_-].*)?$/u;

/** Attributes of a plugin's shortcode, and no words in brackets: each has a value, `id=3 title="عاجل"`. */
const ATTRIBUTES = /^(?:\s+[\w-]+=(?:"[^"]*"|'[^']*'|[^\s"'\]]+))+\s*$/u;

/** What may be a shortcode of a plugin and may be a word: `[contact]`, `[box 7]`, but not `[sic]`. */
const DOUBTFUL = /^\[(?!sic\])[a-z][\w-]*(?:\s+[^\s\]]+)?\s*\/?\]$/u;

/** The value of an attribute: `ids="1,2"`. */
function attribute(attributes: string, name: string): string {
  const found = new RegExp(`\\b${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s\\]]+))`, 'iu').exec(attributes);
  return found?.[1] ?? found?.[2] ?? found?.[3] ?? '';
}

const escape = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');

/** `[caption …]<img …> words[/caption]` as a figure. */
function captions(html: string): string {
  return html.replace(
    /\[(?:wp_)?caption\b([^\]]*)\]([\s\S]*?)\[\/(?:wp_)?caption\]/giu,
    (_whole, attributes: string, inner: string) => {
      const media = /^\s*((?:<a\b[^>]*>\s*)?<img\b[^>]*>(?:\s*<\/a>)?)/iu.exec(inner)?.[1] ?? '';
      const after = media === '' ? inner : inner.slice(inner.indexOf(media) + media.length);
      const words = after.trim() || escape(attribute(attributes, 'caption'));
      return `\n\n<figure>${media}<figcaption>${words.replace(/\s*\n\s*/gu, ' ')}</figcaption></figure>\n\n`;
    },
  );
}

/** One shortcode as HTML that our conversion knows; undefined for one that it does not. */
function known(name: string, attributes: string): string | undefined {
  switch (name) {
    case 'gallery': {
      const ids = attribute(attributes, 'ids') || attribute(attributes, 'include');
      return `\n\n<nashra-gallery ids="${escape(ids)}"></nashra-gallery>\n\n`;
    }
    case 'audio':
    case 'video': {
      const src = ['src', 'mp4', 'webm', 'm4v', 'mp3', 'ogg', 'wav']
        .map((key) => attribute(attributes, key))
        .find(Boolean);
      return src === undefined ? undefined : `\n\n<${name} src="${escape(src)}"></${name}>\n\n`;
    }
    case 'youtube': {
      const address = /https?:\/\/[^\s"'\]]+/u.exec(attributes)?.[0];
      return address === undefined ? undefined : `\n\n${address}\n\n`;
    }
    default:
      return undefined;
  }
}

/**
 * Shortcodes as HTML: captions, galleries, players and embeds by what they mean; of others the brackets go and what
 * stands between them stays. Words in brackets that are no shortcode, «[رويترز]», «[sic]», are left alone; those that may
 * be one are left, and told.
 */
export function expandShortcodes(html: string, tell: (note: BodyNote, detail: string) => void): string {
  const kept: string[] = [];
  const open = html.replace(VERBATIM, (text) => `\u0001${kept.push(text) - 1}\u0001`);
  const closed = new Set(Array.from(open.matchAll(/\[\/([a-z][\w-]*)\]/giu), ([, name]) => name));
  const withFigures = captions(open)
    .replace(
      /\[embed\b[^\]]*\]\s*([\s\S]*?)\s*\[\/embed\]/giu,
      (_whole, address: string) => `\n\n${address}\n\n`,
    )
    .replace(
      SHORTCODE,
      (whole, before: string, closing: string, name: string, attributes: string, _self, after: string) => {
        if (before !== '' && after !== '') return whole.slice(1, -1);
        const isShortcode =
          KNOWN.test(name) || closed.has(name) || /\w=["']/u.test(attributes) || ATTRIBUTES.test(attributes);
        if (!isShortcode || /\p{Lu}/u.test(name)) {
          if (DOUBTFUL.test(whole)) tell('shortcode-kept', whole);
          return whole;
        }
        const made = closing === '' ? known(name, attributes) : undefined;
        if (made !== undefined) return before + made + after;
        if (closing === '') tell('shortcode-dropped', whole.slice(0, 120));
        return before + after;
      },
    );
  // eslint-disable-next-line no-control-regex -- a character that no export has marks the places of what was kept
  return withFigures.replace(/\u0001(\d+)\u0001/gu, (_whole, at: string) => kept[Number(at)] ?? '');
}
