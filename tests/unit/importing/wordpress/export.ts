import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { importWordPress } from '../../../../src/importing/wordpress/import-wordpress.ts';
import type { ImportReport } from '../../../../src/importing/report.ts';
import { readEdition } from '../../../../src/building/read-edition.ts';
import { NOW, SmallNewsroom } from '../../loading/small-newsroom.ts';

/** The fields of an item; what is not given is a published post's. */
export interface ItemFields {
  id?: number;
  title?: string;
  content?: string;
  excerpt?: string;
  type?: string;
  status?: string;
  name?: string;
  link?: string;
  guid?: string;
  creator?: string;
  gmt?: string;
  date?: string;
  modified?: string;
  password?: string;
  sticky?: string;
  parent?: number;
  attachmentUrl?: string;
  /** Categories and tags: `category|nicename|name`. */
  terms?: string[];
  meta?: Record<string, string>;
  /** Other XML of the item. */
  more?: string;
}

const cdata = (text: string) => `<![CDATA[${text.replaceAll(']]>', ']]]]><![CDATA[>')}]]>`;

/** One item of an export. */
export function item(fields: ItemFields): string {
  const {
    id = 1,
    title = 'خبر',
    content = 'نص الخبر.',
    type = 'post',
    status = 'publish',
    name = `post-${id}`,
  } = fields;
  const { gmt = '2020-05-10 09:00:00', date = '2020-05-10 12:00:00', modified = gmt } = fields;
  const terms = (fields.terms ?? ['category|news|أخبار']).map((term) => {
    const [domain = '', nicename = '', label = ''] = term.split('|');
    return `<category domain="${domain}" nicename="${nicename}">${cdata(label)}</category>`;
  });
  const meta = Object.entries(fields.meta ?? {}).map(
    ([key, value]) =>
      `<wp:postmeta><wp:meta_key>${cdata(key)}</wp:meta_key><wp:meta_value>${cdata(value)}</wp:meta_value></wp:postmeta>`,
  );
  return `<item><title>${cdata(title)}</title><link>${fields.link ?? `https://old.example/news/${name}/`}</link>
<dc:creator>${cdata(fields.creator ?? 'huda')}</dc:creator><guid isPermaLink="false">${fields.guid ?? `https://old.example/?p=${id}`}</guid>
<content:encoded>${cdata(content)}</content:encoded><excerpt:encoded>${cdata(fields.excerpt ?? '')}</excerpt:encoded>
<wp:post_id>${id}</wp:post_id><wp:post_date>${date}</wp:post_date><wp:post_date_gmt>${gmt}</wp:post_date_gmt>
<wp:post_modified_gmt>${modified}</wp:post_modified_gmt><wp:post_name>${cdata(name)}</wp:post_name><wp:status>${status}</wp:status>
<wp:post_parent>${fields.parent ?? 0}</wp:post_parent><wp:post_type>${type}</wp:post_type><wp:post_password>${cdata(fields.password ?? '')}</wp:post_password>
<wp:is_sticky>${fields.sticky ?? '0'}</wp:is_sticky>${fields.attachmentUrl ? `<wp:attachment_url>${fields.attachmentUrl}</wp:attachment_url>` : ''}
${terms.join('')}${meta.join('')}${fields.more ?? ''}</item>`;
}

/** An attachment of the uploads. */
export function attachment(id: number, place: string, fields: ItemFields = {}): string {
  const attachmentUrl = `https://old.example/wp-content/uploads/${place}`;
  const meta = { _wp_attached_file: place, ...fields.meta };
  return item({
    ...fields,
    id,
    type: 'attachment',
    status: 'inherit',
    attachmentUrl,
    content: '',
    terms: [],
    meta,
  });
}

/** A whole export. */
export function wxr(items: readonly string[], head = ''): string {
  return `<?xml version="1.0" encoding="UTF-8" ?>
<rss version="2.0" xmlns:excerpt="http://wordpress.org/export/1.2/excerpt/" xmlns:content="http://purl.org/rss/1.0/modules/content/"
  xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:wp="http://wordpress.org/export/1.2/">
<channel><title>القديم</title><link>https://old.example</link><wp:wxr_version>1.2</wp:wxr_version>
<wp:base_site_url>https://old.example</wp:base_site_url><wp:base_blog_url>https://old.example</wp:base_blog_url>
<wp:author><wp:author_id>2</wp:author_id><wp:author_login>huda</wp:author_login><wp:author_email>huda@private.example</wp:author_email><wp:author_display_name>${cdata('هدى العولقي')}</wp:author_display_name></wp:author>
<wp:category><wp:term_id>4</wp:term_id><wp:category_nicename>news</wp:category_nicename><wp:category_parent></wp:category_parent><wp:cat_name>${cdata('أخبار')}</wp:cat_name></wp:category>
<wp:category><wp:term_id>5</wp:term_id><wp:category_nicename>aden</wp:category_nicename><wp:category_parent>news</wp:category_parent><wp:cat_name>${cdata('أخبار عدن')}</wp:cat_name></wp:category>
<wp:category><wp:term_id>6</wp:term_id><wp:category_nicename>uloom</wp:category_nicename><wp:category_parent></wp:category_parent><wp:cat_name>${cdata('عُلوم')}</wp:cat_name></wp:category>
<wp:category><wp:term_id>1</wp:term_id><wp:category_nicename>uncategorized</wp:category_nicename><wp:category_parent></wp:category_parent><wp:cat_name>${cdata('غير مصنف')}</wp:cat_name></wp:category>
${head}
${items.join('\n')}
</channel></rss>
`;
}

/** A newsroom that imports exports. */
export class ImportingNewsroom extends SmallNewsroom {
  /** Imports an export. */
  import(
    xml: string,
    options: { media?: 'copy' | 'keep'; again?: boolean; uploads?: string; types?: string[] } = {},
  ): Promise<ImportReport> {
    const file = path.join(this.paths.root, 'export.xml');
    writeFileSync(file, xml);
    const { media = 'copy', again = false, uploads, types = [] } = options;
    return importWordPress({ file, media, again, uploads, types }, this.paths, NOW);
  }

  /** Every problem that the project's own checker has with what is there, warnings too. */
  async checked(): Promise<string[]> {
    const { problems } = await readEdition({ ...this.paths, root: process.cwd() }, NOW);
    return problems.map(({ severity, file, message }) => `${severity} ${file}: ${message}`);
  }
}
