import { testZip } from './zip-fixture.ts';

const SPACES =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"';
const TYPES =
  '<Types><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>';
const ROOTS: Readonly<Record<string, string>> = {
  styles: 'styles',
  numbering: 'numbering',
  footnotes: 'footnotes',
  header1: 'hdr',
  header2: 'hdr',
};

/** A Word document of a body and other parts, each given without its root element. */
export function docxOf(body: string, parts: Readonly<Record<string, string>> = {}): Uint8Array {
  const others = Object.entries(parts).map(([name, content]) => {
    return [`word/${name}.xml`, `<w:${ROOTS[name]} ${SPACES}>${content}</w:${ROOTS[name]}>`] as const;
  });
  return testZip({
    '[Content_Types].xml': TYPES,
    'word/document.xml': `<?xml version="1.0"?><w:document ${SPACES}><w:body>${body}</w:body></w:document>`,
    ...Object.fromEntries(others),
  });
}
