import { DITTO_MARKS } from '../../src/lexicon/role-words.ts';
import { level } from '../shared/level.ts';
import { type LabelMeaning, labelMeaning } from './labels.ts';

/** What the columns of a table hold, and how many of its rows still belong to the head. */
export interface ColumnMeanings {
  readonly columns: readonly (LabelMeaning | null)[];
  readonly headRows: number;
}

/**
 * Read a table's head, also one of two rows (`Phân công` over `Chủ trì | Phối hợp`) or one that was not marked up.
 *
 * @param header - the texts of the head's cells, empty when the table has none
 * @param rows - the texts of the rows' cells
 * @example columnMeanings(['TT', 'Nội dung', 'Cơ quan chủ trì'], []).columns[2] // { kind: 'role', role: 'lead' }
 */
export function columnMeanings(header: readonly string[], rows: readonly (readonly string[])[]): ColumnMeanings {
  const head = header.map(columnMeaning);
  const below = (rows[0] ?? []).map(columnMeaning);
  const isHead = below.filter((meaning) => meaning !== null).length >= 2;
  if (!isHead) return { columns: head, headRows: 0 };
  const width = Math.max(head.length, below.length);
  return { columns: Array.from({ length: width }, (_, i) => below[i] ?? head[i] ?? null), headRows: 1 };
}

const STEMS: readonly (readonly [RegExp, LabelMeaning])[] = [
  [/phối hợp/, { kind: 'role', role: 'coordinate' }],
  [
    /^(?:cơ quan|đơn vị|tổ chức|ban|ngành|khoa|phòng|bộ phận|lực lượng)[^:]{0,30} (?:tham gia|hỗ trợ)/,
    { kind: 'role', role: 'coordinate' },
  ],
  [/chủ trì|đầu mối|trách nhiệm chính/, { kind: 'role', role: 'lead' }],
  [/tham mưu/, { kind: 'role', role: 'advise' }],
  [/chỉ đạo|phụ trách/, { kind: 'role', role: 'direct' }],
  [/^(?:cơ quan|đơn vị|người|bộ phận|cá nhân)[^:]{0,20} (?:thực hiện|triển khai)/, { kind: 'role', role: 'implement' }],
  [/^(?:dự kiến )?(?:sản phẩm|kết quả)/, { kind: 'output' }],
  [/^(?:nội dung|nhiệm vụ|tên (?:nhiệm vụ|hoạt động|công việc))/, { kind: 'task' }],
];

/** By the lexicon, else by the stems that columns' heads are made of. */
function columnMeaning(text: string): LabelMeaning | null {
  const known = labelMeaning(text);
  if (known || text.length > 60) return known;
  const key = level(text).trim();
  return STEMS.find(([stem]) => stem.test(key))?.[1] ?? null;
}

/** Whether a cell only repeats the one above it: `nt`, `như trên`. */
export function isDitto(cell: string): boolean {
  return DITTO_MARKS.includes(
    level(cell)
      .replace(/[\s.]+/g, ' ')
      .trim(),
  );
}
