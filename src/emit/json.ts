import type { PlanDocument } from '../model/index.ts';

/** The document as indented JSON with a final line break. The same document always gives the same bytes. */
export function toJson(document: PlanDocument): string {
  return `${JSON.stringify(document, null, 2)}\n`;
}

/** The document as one line of JSON (NDJSON). */
export function toNdjson(document: PlanDocument): string {
  return `${JSON.stringify(document)}\n`;
}

/** The normalised text of the document. */
export function toText(document: PlanDocument): string {
  return `${document.text}\n`;
}
