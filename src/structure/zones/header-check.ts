import type { VFile } from 'vfile';
import { type HeaderNode, type RuleId, report } from '../../model/index.ts';

/**
 * Report what a header lacks.
 *
 * @param node - the header as read
 */
export function checkHeader(file: VFile, { header, span }: HeaderNode): void {
  const missing = (rule: RuleId): void => {
    report(file, rule, { where: 'header', span });
  };
  if (header.number === null) missing('header:missing-number');
  else if (/^[/-]/.test(header.number))
    report(file, 'header:blank-number', { where: 'header', span, actual: header.number });
  if (header.title === null) missing('header:missing-title');
  if (header.issuer.name === null) missing('header:missing-issuer');
  if (header.date === null) missing(header.place === null ? 'header:missing-date' : 'header:undated');
}
