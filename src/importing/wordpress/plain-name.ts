import { fieldText } from '../fields.ts';
import { parseHtml, textOf } from '../html/tree.ts';

/** HTML of a name or title as plain text. */
export const plainName = (html: string) => fieldText(textOf(parseHtml(html)));
