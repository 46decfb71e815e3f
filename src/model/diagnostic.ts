import type { VFile } from 'vfile';
import { VFileMessage } from 'vfile-message';
import type { Span } from './place.ts';
import type { Diagnostic } from './plan-document.ts';

type Severity = Diagnostic['severity'];

interface Rule {
  readonly severity: Severity;
  /** Templates: `{expected}`, `{actual}` and `{where}` are filled in; a missing value prints as `?`. */
  readonly en: string;
  readonly vi: string;
}

/**
 * Every diagnostic there is, with its wording. `docs/diagnostics.md` is written from this table.
 * A rule id is `stage:what-is-wrong`.
 */
export const RULES = {
  'citation:date-conflict': {
    severity: 'warning',
    en: '{actual}: this document is of {expected}; kept as printed',
    vi: '{actual}: văn bản này có ngày {expected}; giữ nguyên như bản in',
  },
  'citation:unknown-number': {
    severity: 'info',
    en: 'it cannot be told which document {actual} is: its symbol is not printed',
    vi: 'không xác định được {actual} là văn bản nào: thiếu ký hiệu',
  },
  'deadline:before-issue': {
    severity: 'info',
    en: 'the deadline {actual} lies before the day of issue {expected}',
    vi: 'thời hạn {actual} sớm hơn ngày ban hành {expected}',
  },
  'deadline:impossible-date': {
    severity: 'warning',
    en: '{actual} names a day that does not exist',
    vi: '{actual} là ngày không có trong lịch',
  },
  'emit:encrypted-pdf': {
    severity: 'error',
    en: '{where} is encrypted, if only against changes, so nothing can be added to it: save or print a copy without protection and give that file',
    vi: '{where} được mã hóa (có thể chỉ để chống sửa) nên không thêm lớp chữ được: hãy lưu hoặc in ra một bản không bảo vệ rồi dùng tệp đó',
  },
  'emit:no-page-images': {
    severity: 'error',
    en: '{actual} has no page images: give a PDF, PNG, JPEG, WebP or TIFF file',
    vi: '{actual} không có ảnh trang: hãy dùng tệp PDF, PNG, JPEG, WebP hoặc TIFF',
  },
  'emit:signed-pdf': {
    severity: 'warning',
    en: '{where} is digitally signed: the signed file is kept byte for byte and the text is added behind it; viewers will say that it was changed after signing',
    vi: '{where} có chữ ký số: tệp đã ký được giữ nguyên từng byte, lớp chữ nằm phía sau; phần mềm sẽ báo tệp có thay đổi sau khi ký',
  },
  'header:blank-number': {
    severity: 'info',
    en: 'the number was left blank: {actual}',
    vi: 'văn bản chưa ghi số: {actual}',
  },
  'header:missing-date': { severity: 'info', en: 'no date of issue was found', vi: 'không tìm thấy ngày ban hành' },
  'header:missing-issuer': {
    severity: 'warning',
    en: 'no issuing body was found in letterhead, preamble or signature',
    vi: 'không tìm thấy cơ quan ban hành ở phần đầu, phần căn cứ hay chữ ký',
  },
  'header:missing-number': {
    severity: 'info',
    en: 'no document number was found',
    vi: 'không tìm thấy số, ký hiệu văn bản',
  },
  'header:missing-title': { severity: 'warning', en: 'no title was found', vi: 'không tìm thấy trích yếu' },
  'header:undated': {
    severity: 'info',
    en: 'the date of issue is incomplete or unreadable',
    vi: 'ngày ban hành bỏ trống hoặc không đọc được',
  },
  'normalise:decoded': {
    severity: 'info',
    en: 'the text was written in an encoding before Unicode and was decoded: {actual}',
    vi: 'văn bản dùng bảng mã cũ, đã chuyển sang Unicode: {actual}',
  },
  'ocr:not-installed': {
    severity: 'error',
    en: 'the tesseract command or its Vietnamese data is not installed: install tesseract-ocr and tesseract-ocr-vie, or use --ocr tesseract.js',
    vi: 'chưa cài lệnh tesseract hoặc dữ liệu tiếng Việt của nó: hãy cài tesseract-ocr và tesseract-ocr-vie, hoặc dùng --ocr tesseract.js',
  },
  'open:archive': {
    severity: 'error',
    en: '{actual} is an archive: give it to the command by its path, or name one file in it: {actual}/FILE',
    vi: '{actual} là tệp nén: hãy đưa đường dẫn của nó cho lệnh, hoặc chỉ rõ một tệp bên trong: {actual}/TỆP',
  },
  'open:empty': {
    severity: 'error',
    en: '{actual} is empty: check that it was copied or downloaded completely',
    vi: '{actual} không có nội dung: hãy kiểm tra xem tệp đã được chép hoặc tải về đầy đủ chưa',
  },
  'open:empty-archive': {
    severity: 'error',
    en: '{actual} holds no document that can be read; archives inside archives stay shut: unpack it first',
    vi: '{actual} không chứa văn bản nào đọc được; tệp nén nằm trong tệp nén không được mở: hãy giải nén trước',
  },
  'open:is-a-directory': {
    severity: 'error',
    en: '{actual} is a folder, not a file: give a file, or use the ingest command for a folder',
    vi: '{actual} là thư mục, không phải tệp: hãy chỉ ra một tệp, hoặc dùng lệnh ingest cho cả thư mục',
  },
  'open:not-found': {
    severity: 'error',
    en: '{actual} does not exist: check the name and the folder',
    vi: 'không tìm thấy {actual}: hãy kiểm tra lại tên tệp và thư mục',
  },
  'open:too-large': {
    severity: 'error',
    en: '{actual} is larger than the limit of {expected}: split it, or raise the limit (maxBytes)',
    vi: '{actual} vượt quá giới hạn {expected}: hãy tách nhỏ tệp, hoặc nâng giới hạn (maxBytes)',
  },
  'open:unknown-format': {
    severity: 'error',
    en: '{actual} is neither text nor a PDF nor an image: check that it was copied or downloaded completely',
    vi: '{actual} không phải văn bản, PDF hay ảnh: hãy kiểm tra xem tệp đã được chép hoặc tải về đầy đủ chưa',
  },
  'open:unreadable': {
    severity: 'error',
    en: '{actual} could not be opened ({expected}): check that you may read it and that the disk is well',
    vi: 'không mở được {actual} ({expected}): hãy kiểm tra quyền đọc tệp và tình trạng ổ đĩa',
  },
  'open:unsupported-format': {
    severity: 'error',
    en: '{actual} has the format {expected}, which cannot be read: save it as PDF, DOCX or plain text and give that',
    vi: '{actual} có định dạng {expected}, chưa đọc được: hãy lưu thành PDF, DOCX hoặc văn bản thuần rồi dùng tệp đó',
  },
  'open:wrong-extension': {
    severity: 'error',
    en: '{actual} does not look like a {expected} file although its name ends in .{expected}: check that it was copied or downloaded completely, or export it again',
    vi: '{actual} không giống tệp {expected} dù tên tệp có đuôi .{expected}: hãy kiểm tra xem tệp đã được chép hoặc tải về đầy đủ chưa, hoặc xuất lại tệp',
  },
  'outline:duplicate': {
    severity: 'warning',
    en: 'unit {where}: the label {actual} stands twice in a row of labels; kept as printed',
    vi: 'mục {where}: số thứ tự {actual} bị lặp lại; giữ nguyên như bản in',
  },
  'outline:gap': {
    severity: 'warning',
    en: 'unit {where}: label {actual} where {expected} was expected; kept as printed',
    vi: 'mục {where}: số thứ tự {actual}, lẽ ra là {expected}; giữ nguyên như bản in',
  },
  'outline:no-units': {
    severity: 'warning',
    en: 'no numbered unit was found; the whole body is kept as paragraphs',
    vi: 'không tìm thấy mục nào có đánh số; toàn bộ nội dung được giữ thành các đoạn văn',
  },
  'outline:repaired': {
    severity: 'info',
    en: 'unit {where}: the label was recognised as {actual} and read as {expected}',
    vi: 'mục {where}: số thứ tự nhận dạng là {actual}, đọc là {expected}',
  },
  'outline:unlabelled-heading': {
    severity: 'info',
    en: 'unit {where}: a heading without a label: {actual}',
    vi: 'mục {where}: đề mục không đánh số: {actual}',
  },
  'read:archive-too-large': {
    severity: 'error',
    en: '{where} unpacks to more than a document can hold ({actual}): open it in the program it came from and export it as PDF',
    vi: '{where} khi giải nén lớn hơn mọi văn bản thông thường ({actual}): hãy mở bằng chương trình đã tạo ra tệp rồi xuất sang PDF',
  },
  'read:blank-page': { severity: 'info', en: 'page {where} holds no text', vi: 'trang {where} không có chữ' },
  'read:broken-document': {
    severity: 'error',
    en: '{where} cannot be read ({actual}): open it in a word processor and save it again, or export it as PDF',
    vi: 'không đọc được {where} ({actual}): hãy mở bằng trình soạn thảo và lưu lại, hoặc xuất sang PDF',
  },
  'read:broken-image': {
    severity: 'error',
    en: '{where} cannot be read as an image ({actual}): copy or scan it again, or open it in a picture viewer and save it as PNG',
    vi: 'không đọc được {where} như tệp ảnh ({actual}): hãy chép hoặc quét lại, hoặc mở bằng trình xem ảnh rồi lưu thành PNG',
  },
  'read:broken-pdf': {
    severity: 'error',
    en: '{where} cannot be read as a PDF ({actual}): download or export it again, or print it to a new PDF',
    vi: 'không đọc được {where} như tệp PDF ({actual}): hãy tải hoặc xuất lại tệp, hoặc in ra một tệp PDF mới',
  },
  'read:encrypted-document': {
    severity: 'error',
    en: '{where} is protected by a password: save a copy without the password and give that file',
    vi: '{where} được bảo vệ bằng mật khẩu: hãy lưu một bản không có mật khẩu rồi dùng tệp đó',
  },
  'read:encrypted-pdf': {
    severity: 'error',
    en: '{where} is protected by a password: save a copy without the password and give that file',
    vi: '{where} được bảo vệ bằng mật khẩu: hãy lưu một bản không có mật khẩu rồi dùng tệp đó',
  },
  'read:image-skipped': {
    severity: 'warning',
    en: 'page {where} needs text recognition ({actual}), which is switched off',
    vi: 'trang {where} cần nhận dạng chữ ({actual}) nhưng chức năng này đang tắt',
  },
  'read:invalid-encoding': {
    severity: 'error',
    en: '{where} is not {expected}: byte {actual} breaks it; open the file in an editor and save it as UTF-8',
    vi: '{where} không phải mã {expected}: lỗi ở byte {actual}; hãy mở tệp bằng trình soạn thảo và lưu lại theo mã UTF-8',
  },
  'read:left-out': {
    severity: 'info',
    en: '{actual} letters of menus and frames around the document were left out',
    vi: 'đã bỏ qua {actual} chữ của trình đơn và khung trang quanh văn bản',
  },
  'read:look-failed': {
    severity: 'info',
    en: 'page {where} could not be looked at a second time ({actual}): its first reading stands',
    vi: 'không xem lại được trang {where} ({actual}): giữ kết quả nhận dạng lần đầu',
  },
  'read:no-pages': {
    severity: 'error',
    en: '{where} has no pages: export or scan the document again',
    vi: '{where} không có trang nào: hãy xuất hoặc quét lại văn bản',
  },
  'read:page-failed': {
    severity: 'error',
    en: 'page {where} could not be read: {actual}',
    vi: 'không đọc được trang {where}: {actual}',
  },
  'read:unsafe-document': {
    severity: 'error',
    en: '{where} holds what no plan needs and what may do harm ({actual}): save it as DOCX without macros, or export it as PDF',
    vi: '{where} chứa thành phần không cần cho văn bản và có thể gây hại ({actual}): hãy lưu thành DOCX không có macro, hoặc xuất sang PDF',
  },
  'reference:dangling': {
    severity: 'warning',
    en: '{actual} names a unit that this plan does not have',
    vi: '{actual} dẫn chiếu tới mục không có trong kế hoạch này',
  },
  'validate:not-a-plan': {
    severity: 'warning',
    en: 'the document type is {actual}, not Kế hoạch',
    vi: 'loại văn bản là {actual}, không phải Kế hoạch',
  },
} as const satisfies Record<string, Rule>;

export type RuleId = keyof typeof RULES;

export interface DiagnosticDetail {
  /** Where in the text; omitted for the document as a whole. */
  readonly span?: Span | null | undefined;
  /** Unit id, zone name or page number. */
  readonly where?: string | null | undefined;
  readonly expected?: string | null | undefined;
  readonly actual?: string | null | undefined;
}

/** A diagnostic on a file: a vfile message with its rule, place and unit. */
export type PlanMessage = VFileMessage & { readonly rule: RuleId; readonly detail: DiagnosticDetail };

/**
 * Put a diagnostic on the file as a `VFileMessage`: `source` and `ruleId` are the two halves of the rule, `expected`,
 * `actual` and `fatal` are as vfile defines them.
 */
export function report(file: VFile, rule: RuleId, detail: DiagnosticDetail = {}): PlanMessage {
  const [source, ruleId] = rule.split(':') as [string, string];
  const message = file.message(wordingOf(rule, detail, 'en'), { source, ruleId });
  const severity: Severity = RULES[rule].severity;
  message.fatal = severity === 'error' ? true : severity === 'warning' ? false : undefined;
  if (detail.expected != null) message.expected = [detail.expected];
  message.actual = detail.actual ?? undefined;
  return Object.assign(message, { rule, detail });
}

/**
 * Give up on a file: report the diagnostic and throw it. Only for input that cannot be used at all.
 *
 * @throws the `PlanMessage`, which names the file, the page where there is one, and what to do
 */
export function refuse(file: VFile, rule: RuleId, detail: DiagnosticDetail = {}): never {
  throw report(file, rule, detail);
}

/** Whether something thrown is a refusal made by {@link refuse}. */
export function isRefusal(error: unknown): error is PlanMessage {
  return error instanceof VFileMessage && 'rule' in error;
}

/**
 * The text of a diagnostic in a language.
 *
 * @param rule - a rule id; one that a user's plugin made up has no wording here
 * @returns null for an unknown rule
 */
export function wordingOf(rule: RuleId, detail: DiagnosticDetail, language: 'en' | 'vi'): string;
export function wordingOf(rule: string, detail: DiagnosticDetail, language: 'en' | 'vi'): string | null;
export function wordingOf(rule: string, detail: DiagnosticDetail, language: 'en' | 'vi'): string | null {
  const templates: Readonly<Record<string, Rule>> = RULES;
  const value = (field: string): string => detail[field as 'where' | 'expected' | 'actual'] ?? '?';
  return (
    templates[rule]?.[language].replace(/\{(where|expected|actual)\}/g, (_, field: string) => value(field)) ?? null
  );
}
