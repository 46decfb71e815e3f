/** One page of a made-up scan: an image placed by a matrix, and text drawn over it. */
export interface ScanPage {
  readonly jpeg: Uint8Array;
  /** Pixels. */
  readonly width: number;
  readonly height: number;
  readonly grey?: boolean;
  /** Content stream; the default puts the image on the whole A4 page. */
  readonly content?: string;
  /** Degrees of the page's `Rotate` entry. */
  readonly rotate?: number;
}

/** A PDF whose pages are images, as scanners write them. */
export function scanPdf(pages: readonly ScanPage[]): Uint8Array {
  const objects: Buffer[] = [];
  const add = (body: string | Buffer): number => objects.push(Buffer.from(body));
  const kids = pages.map((_, at) => `${3 + at * 3} 0 R`).join(' ');
  add('<< /Type /Catalog /Pages 2 0 R >>');
  add(`<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`);
  for (const page of pages) {
    const [content, image] = [objects.length + 2, objects.length + 3];
    add(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Rotate ${page.rotate ?? 0} /Contents ${content} 0 R ` +
        `/Resources << /XObject << /Im0 ${image} 0 R >> >> >>`,
    );
    add(stream('', Buffer.from(page.content ?? 'q 595 0 0 842 0 0 cm /Im0 Do Q')));
    const space = page.grey ? '/DeviceGray' : '/DeviceRGB';
    const entries =
      `/Type /XObject /Subtype /Image /Width ${page.width} /Height ${page.height} ` +
      `/ColorSpace ${space} /BitsPerComponent 8 /Filter /DCTDecode`;
    add(stream(entries, Buffer.from(page.jpeg)));
  }
  return assemble(objects);
}

function stream(entries: string, body: Buffer): Buffer {
  return Buffer.concat([
    Buffer.from(`<< ${entries} /Length ${body.length} >>\nstream\n`),
    body,
    Buffer.from('\nendstream'),
  ]);
}

function assemble(objects: readonly Buffer[]): Uint8Array {
  const parts = [Buffer.from('%PDF-1.4\n')];
  const offsets: number[] = [];
  let at = parts[0]!.length;
  objects.forEach((body, index) => {
    const part = Buffer.concat([Buffer.from(`${index + 1} 0 obj\n`), body, Buffer.from('\nendobj\n')]);
    offsets.push(at);
    at += part.length;
    parts.push(part);
  });
  const rows = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  const size = objects.length + 1;
  parts.push(
    Buffer.from(
      `xref\n0 ${size}\n0000000000 65535 f \n${rows}trailer\n<< /Size ${size} /Root 1 0 R >>\nstartxref\n${at}\n%%EOF\n`,
    ),
  );
  return new Uint8Array(Buffer.concat(parts));
}
