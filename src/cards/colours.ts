/** Colours of a share picture, from the newspaper's one. */

/** Relative luminance of `#rrggbb` (https://www.w3.org/TR/WCAG22/#dfn-relative-luminance). */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const value = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Contrast of two colours, 1 to 21 (https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio). */
export function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

const PAPER = '#ffffff';
const INK = '#14181b';

/** What a share picture is painted with. */
export interface CardColours {
  /** Behind the headline. */
  ground: string;
  /** The headline. */
  onGround: string;
  /** The strip with the newspaper's name: paper, as in its masthead, so that any logo made for it can be read. */
  paper: string;
  /** The newspaper's name on it. */
  name: string;
  /** The date on it. */
  soft: string;
}

/** Its colours; a pale accent gets dark letters, and leaves the newspaper's name to ink. */
export function cardColours(accent: string): CardColours {
  return {
    ground: accent,
    onGround: contrast(accent, PAPER) >= contrast(accent, INK) ? PAPER : INK,
    paper: PAPER,
    name: contrast(accent, PAPER) >= 3 ? accent : INK,
    soft: '#4d5257',
  };
}
