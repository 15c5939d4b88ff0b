import { AUTHORS, SECTIONS } from '../corpus.ts';

/** What both peers know of the newspaper besides its stories; the same as in Nashra's site.yaml. */
export interface PeerSite {
  /** Name of the newspaper. */
  name: string;
  /** The line under it. */
  tagline: string;
  /** Address without a slash at its end. */
  address: string;
  /** Articles on a list page. */
  perPage: number;
  /** Articles in a feed. */
  feedItems: number;
  /** Names of sections by slug. */
  sections: Readonly<Record<string, string>>;
  /** Names of authors by slug. */
  authors: Readonly<Record<string, string>>;
}

/** The newspaper of the benchmarks. */
export const peerSite: PeerSite = {
  name: 'صحيفة القياس',
  tagline: 'لقياس السرعة',
  address: 'https://bench.example',
  perPage: 20,
  feedItems: 40,
  sections: SECTIONS,
  authors: Object.fromEntries(AUTHORS.map((slug) => [slug, `كاتب ${slug.slice(7)}`])),
};

/** The standing page. */
export const standingPage = {
  title: 'من نحن',
  body: 'صحيفة لا قارئ لها إلا **المقياس**.\n\nكل ما فيها كلام بلا معنى.',
};
