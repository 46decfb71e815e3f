/**
 * Types of documents that plans cite, with the codes they carry in a number.
 * Sources: Decree 30/2020/NĐ-CP, Appendix III (State administrative types); Law on Promulgation of Legal Documents 2015,
 * Article 4; Regulation 66-QĐ/TW and Guidance 36-HD/VPTW (Party types); usage of joint documents in provincial plans.
 */
export interface DocumentType {
  /** Canonical capitals: first letter upper. */
  readonly name: string;
  /** Codes in numbers, the usual one first; some codes belong to several types. */
  readonly codes: readonly string[];
  /**
   * `law`: cited by name alone (Luật Khiếu nại). `formal`: the word names a document wherever its first letter is a
   * capital. `common`: also an ordinary noun or verb (kế hoạch, báo cáo), so that only a number or date makes a citation.
   */
  readonly kind: 'law' | 'formal' | 'common';
}

const type = (name: string, codes: string, kind: DocumentType['kind']): DocumentType => ({
  name,
  codes: codes === '' ? [] : codes.split(' '),
  kind,
});

export const DOCUMENT_TYPES: readonly DocumentType[] = [
  type('Hiến pháp', '', 'law'),
  type('Bộ luật', '', 'law'),
  type('Luật', '', 'law'),
  type('Pháp lệnh', 'PL', 'law'),
  type('Nghị quyết liên tịch', 'NQLT', 'formal'),
  type('Nghị quyết', 'NQ', 'formal'),
  type('Nghị định', 'NĐ', 'formal'),
  type('Quyết định', 'QĐ', 'formal'),
  type('Chỉ thị', 'CT', 'formal'),
  type('Kết luận thanh tra', 'KLTTr', 'formal'),
  type('Kết luận kiểm tra', 'KLKT', 'formal'),
  type('Kết luận', 'KL', 'formal'),
  type('Thông tư liên tịch', 'TTLT', 'formal'),
  type('Thông tư', 'TT', 'formal'),
  type('Thông tri', 'TT', 'formal'),
  type('Thông báo kết luận', 'TBKL TB', 'common'),
  type('Thông báo', 'TB TBo', 'common'),
  type('Thông cáo', 'TC', 'common'),
  type('Mệnh lệnh', 'ML', 'common'),
  type('Lệnh', 'L', 'common'),
  type('Quy định', 'QĐ QĐi QyĐ', 'common'),
  type('Quy chế phối hợp', 'QCPH', 'common'),
  type('Quy chế', 'QC', 'common'),
  type('Quy trình', 'QT QTr', 'common'),
  type('Quy hoạch', 'QH', 'common'),
  type('Hướng dẫn liên ngành', 'HDLN', 'common'),
  type('Hướng dẫn liên tịch', 'HDLT', 'common'),
  type('Hướng dẫn', 'HD', 'common'),
  type('Chương trình phối hợp', 'CTPH CTrPH', 'common'),
  type('Chương trình hành động', 'CTrHĐ CTHĐ', 'common'),
  type('Chương trình công tác', '', 'common'),
  type('Chương trình', 'CTr', 'common'),
  type('Kế hoạch phối hợp', 'KHPH', 'common'),
  type('Kế hoạch liên tịch', 'KHLT', 'common'),
  type('Kế hoạch liên ngành', 'KHLN', 'common'),
  type('Kế hoạch hành động', '', 'common'),
  type('Kế hoạch', 'KH', 'common'),
  type('Phương án', 'PA', 'common'),
  type('Đề án', 'ĐA', 'common'),
  type('Dự án', 'DA', 'common'),
  type('Đề cương', 'ĐC', 'common'),
  type('Chiến lược', 'CL', 'common'),
  type('Báo cáo', 'BC BCTĐ', 'common'),
  type('Biên bản', 'BB', 'common'),
  type('Tờ trình', 'TTr', 'common'),
  type('Hợp đồng', 'HĐ', 'common'),
  type('Công văn', 'CV', 'common'),
  type('Công điện', 'CĐ', 'common'),
  type('Giấy mời', 'GM', 'common'),
  type('Giấy ủy quyền', 'GUQ UQ', 'common'),
  type('Phiếu chuyển', 'PC', 'common'),
  type('Bản ghi nhớ', 'BGN', 'common'),
  type('Bản thỏa thuận', 'BTT', 'common'),
  type('Lời kêu gọi', 'LKG', 'common'),
  type('Tuyên bố', '', 'common'),
  type('Điều lệ', 'ĐL', 'common'),
  type('Nội quy', 'NQy', 'common'),
  type('Văn kiện', '', 'common'),
  type('Văn bản hợp nhất', 'VBHN', 'common'),
  type('Văn bản', 'VB', 'common'),
];

/** Short forms of type words that are printed before a number: `NĐ 59/2023/NĐ-CP`, `QĐ số 12/QĐ-UBND`. */
export const TYPE_ABBREVIATIONS: Readonly<Record<string, string>> = {
  NĐ: 'Nghị định',
  NQ: 'Nghị quyết',
  QĐ: 'Quyết định',
  TT: 'Thông tư',
  TTLT: 'Thông tư liên tịch',
  CT: 'Chỉ thị',
  KL: 'Kết luận',
  KH: 'Kế hoạch',
  HD: 'Hướng dẫn',
  CV: 'Công văn',
  TB: 'Thông báo',
  BC: 'Báo cáo',
  CTr: 'Chương trình',
  TTr: 'Tờ trình',
};

/** Type by code: whose usual code it is, else the first that carries it; State before Party. */
const byCode = new Map<string, DocumentType>();
for (const codesOf of [(entry: DocumentType) => entry.codes.slice(0, 1), (entry: DocumentType) => entry.codes]) {
  for (const entry of DOCUMENT_TYPES) {
    for (const code of codesOf(entry)) if (!byCode.has(code)) byCode.set(code, entry);
  }
}

/** Every code of a type. */
export const TYPE_CODES: ReadonlySet<string> = new Set(byCode.keys());

/**
 * The type that a code stands for.
 *
 * @param dialect - the Party's `TT` is a Thông tri
 * @returns null for a code that names no type (`UBND`)
 * @example typeOfCode('KL') // { name: 'Kết luận', … }
 */
export function typeOfCode(code: string, dialect: 'state' | 'party' | 'law' | 'letter' = 'state'): DocumentType | null {
  if (dialect === 'party' && code === 'TT') return DOCUMENT_TYPES.find((entry) => entry.name === 'Thông tri')!;
  return byCode.get(code) ?? byCode.get(code.toUpperCase()) ?? null;
}
