import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { XmlDocument, XsdValidator } from 'libxml2-wasm';
import { xmlRegisterFsInputProviders } from 'libxml2-wasm/lib/nodejs.mjs';

xmlRegisterFsInputProviders();

/** A schema that takes in the core and one extension: the core asks for extensions with declarations of their own. */
function validator(files: Record<string, string>): XsdValidator {
  const imports = Object.entries(files).map(
    ([namespace, file]) =>
      `<import namespace="${namespace}" schemaLocation="${pathToFileURL(path.resolve(file)).href}"/>`,
  );
  const schema = `<schema xmlns="http://www.w3.org/2001/XMLSchema">${imports.join('')}</schema>`;
  return XsdValidator.fromDoc(XmlDocument.fromString(schema));
}

const CORE = 'http://www.sitemaps.org/schemas/sitemap/0.9';

const sitemaps = validator({
  [CORE]: 'node_modules/sitemap/schema/sitemap.xsd',
  'http://www.google.com/schemas/sitemap-news/0.9': 'tests/site/schemas/sitemap-news.xsd',
  'http://www.google.com/schemas/sitemap-image/1.1': 'tests/site/schemas/sitemap-image.xsd',
});

const indexes = validator({ [CORE]: 'tests/site/schemas/siteindex.xsd' });

/** What is wrong with a sitemap, or with an index of sitemaps, to the schemas of tests/site/schemas; '' for nothing. */
export function sitemapFault(xml: string): string {
  const document = XmlDocument.fromString(xml);
  try {
    (document.root.name === 'sitemapindex' ? indexes : sitemaps).validate(document);
    return '';
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  } finally {
    document.dispose();
  }
}
