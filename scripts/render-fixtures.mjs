/**
 * Typesets `fixtures/sources/*.html` into `fixtures/plans`: `09-…` as a PDF with a text layer, `10-…` as a grey 200-dpi scan.
 * Needs Debian's chromium, poppler-utils and fonts-croscore; run by hand when a source changes.
 *
 *   node scripts/render-fixtures.mjs
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { PDFDocument } from 'pdf-lib';
import sharp from 'sharp';

const DPI = 200;
const EPOCH = new Date(0);
const work = mkdtempSync(join(tmpdir(), 'render-'));

typeset('09-khong-khoi-thuoc', 'fixtures/plans/09-khong-khoi-thuoc.pdf');
typeset('10-dang-uy-tan-lap', join(work, '10.pdf'));
await scan(join(work, '10.pdf'), 'fixtures/plans/10-dang-uy-tan-lap.pdf');

function typeset(name, target) {
  const url = `file://${resolve('fixtures/sources', `${name}.html`)}`;
  const flags = [
    '--headless',
    '--no-sandbox',
    '--disable-quic',
    '--disable-background-networking',
    '--no-pdf-header-footer',
  ];
  execFileSync('chromium', [...flags, `--print-to-pdf=${resolve(target)}`, url], { stdio: 'ignore' });
}

/** Page images with a slight turn and sensor noise, wrapped as an image-only PDF. */
async function scan(source, target) {
  execFileSync('pdftoppm', ['-r', String(DPI), '-gray', '-png', source, join(work, 'page')]);
  const pdf = await PDFDocument.create();
  const pages = readdirSync(work)
    .filter((name) => name.endsWith('.png'))
    .sort();
  for (const [index, name] of pages.entries()) {
    const turned = sharp(readFileSync(join(work, name))).rotate(index % 2 ? -0.4 : 0.6, { background: '#fff' });
    const image = await pdf.embedJpg(await turned.linear(0.92, 12).blur(0.5).jpeg({ quality: 70 }).toBuffer());
    const [width, height] = [(image.width * 72) / DPI, (image.height * 72) / DPI];
    pdf.addPage([width, height]).drawImage(image, { x: 0, y: 0, width, height });
  }
  pdf.setCreationDate(EPOCH);
  pdf.setModificationDate(EPOCH);
  writeFileSync(target, await pdf.save());
}
