import { testZip } from './zip-fixture.ts';

const SPACES = ['office:office', 'style:style', 'text:text', 'table:table', 'draw:drawing', 'fo:xsl-fo-compatible']
  .map((entry) => `xmlns:${entry.split(':')[0]}="urn:oasis:names:tc:opendocument:xmlns:${entry.split(':')[1]}:1.0"`)
  .join(' ');

/** An OpenDocument text of a body, its automatic styles and the parts of styles.xml. */
export function odtOf(body: string, automatic = '', styles = ''): Uint8Array {
  return testZip({
    mimetype: 'application/vnd.oasis.opendocument.text',
    'content.xml': `<?xml version="1.0"?><office:document-content ${SPACES}><office:automatic-styles>${automatic}</office:automatic-styles><office:body><office:text>${body}</office:text></office:body></office:document-content>`,
    'styles.xml': `<office:document-styles ${SPACES}>${styles}</office:document-styles>`,
  });
}
