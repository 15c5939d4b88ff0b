import { SHARE_SIZE } from '../pictures/variants.ts';

/** Where things stand on a share picture, in pixels. */

/** The strip at the foot with the newspaper's name. */
export const STRIP = 92;

/** The lead picture, at the far end of the line; the headline stands beside it and never on it. */
export const PICTURE = { width: 568, height: SHARE_SIZE.height - STRIP } as const;

/** The largest logo. */
export const LOGO = { width: 420, height: 52 } as const;

/** From the card's edges to its words. */
export const MARGIN = 64;

/** From the lead picture and the strip to the headline. */
export const INSET = 44;

/** Tashkeel and descenders of neighbouring lines do not touch. */
export const LEADING = 1.42;

/** The label's line with its distance to the headline. */
export const LABEL = 64;
