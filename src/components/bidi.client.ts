import { bidiPieces } from '../arabic/bidi.ts';

/** A plain text as nodes, its breaking runs isolated as on the page itself (src/arabic/bidi.ts). Never as HTML. */
export function isolatedNodes(text: string): Node[] {
  return bidiPieces(text).map((piece) => {
    if (!piece.isolate) return document.createTextNode(piece.text);
    const isolated = document.createElement('bdi');
    isolated.dir = 'ltr';
    isolated.textContent = piece.text;
    return isolated;
  });
}
