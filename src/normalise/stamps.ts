import type { DraftLine } from './draft-line.ts';

/** What only a digital signature prints: who signed, and the moment to the second. */
const SIGNATURE_LINE =
  /^(?:(?:Ký bởi|Ký số bởi|Được ký bởi|Signed by|Digitally signed by)\s?:|(?:Thời gian ký|Ngày ký|Signing time|Date)\s?:?\s?\d{1,4}[./-]\d{1,2}[./-]\d{1,4}\s\d{1,2}[:h]\d{2}|\d{2}[./-]\d{2}[./-]\d{4}\s\d{2}:\d{2}:\d{2}(?:\s?[+-]\d{2}:?\d{2})?$)/u;
/** Lines that belong to a digital signature when they stand next to one. */
const SIGNATURE_DETAIL =
  /^(?:Người ký|Cơ quan|Đơn vị|Tổ chức|Chức vụ|E-?mail|Ngày ký|Thời gian ký|Serial|Vị trí|Location|Reason|Lý do)\s?:/iu;

const ARRIVED = /^(?:CÔNG VĂN |VĂN BẢN )?(?:ĐẾN|đến)(?:\s(?=Số|Ngày|Giờ)|$)/u;
const ARRIVAL_DETAIL =
  /^(?:Số(?: đến)?\s?[:.]?\s?[\d.… ]*|(?:Ngày|Giờ)(?: đến)?\s?[:.]?\s?[\d./… hg:-]*|Chuyển\s?:.*|Kính chuyển\s?:.*|Lưu hồ sơ(?: số)?\s?:.*)$/u;
const ARRIVAL_ONE_LINE = /^(?:CÔNG VĂN |VĂN BẢN )?ĐẾN\sSố\s?:\s?[\d.…]+\sNgày\s?:\s?[\d./… -]+/u;
/** Lines that an incoming stamp has at most. */
const LONGEST_STAMP = 6;

/** Texts of digital signatures and of the stamp of the office that received the paper. */
export function markStamps(lines: readonly DraftLine[]): DraftLine[] {
  const stamps = new Set<number>();
  for (const [i, line] of lines.entries()) {
    if (line.role !== 'flow' || line.layout.cell !== null || stamps.has(i)) continue;
    if (SIGNATURE_LINE.test(line.mapped.text)) addSignature(stamps, lines, i);
    if (ARRIVED.test(line.mapped.text)) addArrival(stamps, lines, i);
  }
  return lines.map((line, i) => (stamps.has(i) && line.role === 'flow' ? { ...line, role: 'stamp' } : line));
}

/** The line and its details above and below; a signer's name may wrap once. */
function addSignature(stamps: Set<number>, lines: readonly DraftLine[], at: number): void {
  stamps.add(at);
  for (const step of [-1, 1]) {
    for (let i = at + step; isDetail(lines[i]); i += step) stamps.add(i);
  }
  if (!isDetail(lines[at + 1]) && isDetail(lines[at + 2]) && !isEmail(lines[at + 1])) {
    for (let i = at + 1; i <= at + 2; i++) stamps.add(i);
    for (let i = at + 3; isDetail(lines[i]); i++) stamps.add(i);
  }
}

function isDetail(line: DraftLine | undefined): boolean {
  return line !== undefined && (SIGNATURE_DETAIL.test(line.mapped.text) || SIGNATURE_LINE.test(line.mapped.text));
}

function isEmail(line: DraftLine | undefined): boolean {
  return line === undefined || line.mapped.text.length > 80;
}

/** A word that says the paper arrived, with a number or a day directly below. */
function addArrival(stamps: Set<number>, lines: readonly DraftLine[], at: number): void {
  let end = at + 1;
  while (end < Math.min(lines.length, at + LONGEST_STAMP) && ARRIVAL_DETAIL.test(lines[end]!.mapped.text)) end++;
  if (end === at + 1 && !ARRIVAL_ONE_LINE.test(lines[at]!.mapped.text)) return;
  for (let i = at; i < end; i++) stamps.add(i);
}
