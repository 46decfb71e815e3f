import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { JpegEmbedder, PDFDocument, PDFName } from 'pdf-lib';
import { embedPng } from '../../../dist/src/emit/searchable-pdf/png-image.js';
import { degrade, GRADES, seeded } from './degrade.mjs';

/**
 * Scan pages as a grade says, and store them as images and as one PDF of these images.
 *
 * @param name - of the grade
 * @param pages - of `typesetPlans`
 * @returns the printed texts, the paths of the images and of the PDF
 */
export async function scanSet(name, pages, { seed, folder }) {
  const grade = GRADES[name];
  const random = seeded(seed);
  const scans = [];
  for (const page of pages) scans.push(await degrade(page.draw(grade.dpi), grade, random));
  const images = scans.map(({ mediaType }, at) =>
    join(folder, `${name}-${String(at + 1).padStart(3, '0')}.${mediaType.slice('image/'.length)}`),
  );
  await Promise.all(images.map((path, at) => writeFile(path, scans[at].bytes)));
  const pdf = join(folder, `${name}.pdf`);
  await writeFile(pdf, await bindPages(scans, grade.dpi));
  return { name, dpi: grade.dpi, texts: pages.map(({ text }) => text), images, pdf };
}

/** A PDF of page images, their data as they are. */
export async function bindPages(scans, dpi) {
  const document = await PDFDocument.create({ updateMetadata: false });
  const { context } = document;
  for (const { bytes, mediaType } of scans) {
    const image =
      mediaType === 'image/jpeg'
        ? await (await JpegEmbedder.for(bytes)).embedIntoContext(context)
        : embedPng(context, bytes);
    const { dict } = context.lookup(image);
    const [width, height] = ['Width', 'Height'].map((key) => (dict.get(PDFName.of(key)).asNumber() * 72) / dpi);
    const page = document.addPage([width, height]);
    page.node.set(PDFName.of('Resources'), context.obj({ XObject: { Im0: image } }));
    const content = context.stream(`q ${width} 0 0 ${height} 0 0 cm /Im0 Do Q`);
    page.node.set(PDFName.of('Contents'), context.register(content));
  }
  return document.save();
}
