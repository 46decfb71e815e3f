/** Everything the command says, in both languages. `{…}` is filled in by {@link say}. */
const WORDS = {
  description: {
    en: 'Read Vietnamese administrative plans (kế hoạch) into structured, validated JSON.',
    vi: 'Đọc văn bản kế hoạch hành chính thành dữ liệu JSON có cấu trúc, đã kiểm tra.',
  },
  parse: { en: 'read plans and print them as JSON', vi: 'đọc kế hoạch và in ra JSON' },
  ingest: {
    en: 'read many plans into a folder: one JSON each, an index and a summary; run again to go on',
    vi: 'đọc nhiều kế hoạch vào một thư mục: mỗi văn bản một tệp JSON, một chỉ mục, một bảng tổng hợp; chạy lại để làm tiếp',
  },
  convert: {
    en: 'write the text of documents as clean Unicode or Markdown, old encodings and formats too',
    vi: 'chuyển nội dung văn bản sang Unicode dạng chữ thuần hoặc Markdown, kể cả bảng mã và định dạng cũ',
  },
  explain: {
    en: 'show the outline of a plan with the facts and doubts beside each unit',
    vi: 'xem đề cương của kế hoạch, dữ kiện và chỗ nghi ngờ bên cạnh từng mục',
  },
  makeSearchable: {
    en: 'write a searchable PDF of scans: the pages as they are, with an invisible text layer (not PDF/A)',
    vi: 'tạo tệp PDF tìm được chữ từ bản quét: giữ nguyên ảnh trang, thêm lớp chữ ẩn (không phải PDF/A)',
  },
  scans: {
    en: 'PDF, PNG, JPEG, WebP or TIFF files; - is standard input',
    vi: 'các tệp PDF, PNG, JPEG, WebP hoặc TIFF; - là đầu vào chuẩn',
  },
  outputPdf: {
    en: 'write to FILE.pdf, or into DIR, which several inputs need; never over an input',
    vi: 'ghi vào FILE.pdf, hoặc vào thư mục DIR (bắt buộc khi có nhiều tệp); không bao giờ ghi đè tệp nguồn',
  },
  sidecar: {
    en: 'write the text beside each PDF as well, as FILE.pdf.txt; a form feed ends each page',
    vi: 'ghi thêm văn bản cạnh mỗi tệp PDF, tên là FILE.pdf.txt; hết mỗi trang có dấu ngắt trang',
  },
  files: { en: 'files to read; - is standard input', vi: 'các tệp cần đọc; - là đầu vào chuẩn' },
  file: { en: 'file to read; - is standard input', vi: 'tệp cần đọc; - là đầu vào chuẩn' },
  paths: { en: 'folders, files or globs', vi: 'thư mục, tệp hoặc mẫu glob' },
  output: {
    en: 'write to FILE, or to DIR when there are several inputs',
    vi: 'ghi vào FILE, hoặc vào thư mục DIR khi có nhiều tệp',
  },
  out: { en: 'folder for the results', vi: 'thư mục kết quả' },
  format: { en: 'json, ndjson or text', vi: 'json, ndjson hoặc text' },
  convertFormat: { en: 'text or markdown', vi: 'text hoặc markdown' },
  until: { en: 'print what one stage gives: {stages}', vi: 'in kết quả của một bước: {stages}' },
  ocr: {
    en: 'OCR engine for scans: auto, tesseract.js or tesseract',
    vi: 'bộ nhận dạng cho bản quét: auto, tesseract.js hoặc tesseract',
  },
  encoding: {
    en: 'encoding of old text files, where the detection fails: {encodings}',
    vi: 'bảng mã của tệp văn bản cũ, khi không tự nhận ra được: {encodings}',
  },
  debugImages: {
    en: 'write each preparation step of scanned pages to DIR as PNG',
    vi: 'ghi ảnh của từng bước xử lý trang quét vào thư mục DIR, dạng PNG',
  },
  ocrCache: {
    en: 'keep what OCR reads in DIR (default: the user cache), so that reading a scan again costs no OCR',
    vi: 'lưu kết quả nhận dạng vào DIR (mặc định: bộ nhớ đệm của người dùng), lần đọc sau khỏi nhận dạng lại',
  },
  noRepair: { en: 'leave OCR damage as it is', vi: 'giữ nguyên lỗi nhận dạng, không sửa' },
  lang: { en: 'language of messages: en or vi', vi: 'ngôn ngữ thông báo: en hoặc vi' },
  jobs: { en: 'files read at the same time', vi: 'số tệp đọc cùng lúc' },
  force: { en: 'read again what is already done', vi: 'đọc lại cả những tệp đã xong' },
  width: { en: 'characters of each unit to show', vi: 'số ký tự hiển thị cho mỗi mục' },
  version: { en: 'print the version', vi: 'in số phiên bản' },
  help: { en: 'show help', vi: 'xem trợ giúp' },
  arguments: { en: 'Arguments:', vi: 'Tham số:' },
  options: { en: 'Options:', vi: 'Tùy chọn:' },
  commands: { en: 'Commands:', vi: 'Lệnh:' },
  usage: { en: 'Usage:', vi: 'Cách dùng:' },
  error: { en: 'error', vi: 'lỗi' },
  badChoice: { en: '{option} must be one of {choices}', vi: '{option} phải là một trong {choices}' },
  needsDirectory: {
    en: 'several inputs need -o DIR, or --format ndjson',
    vi: 'nhiều tệp thì cần -o DIR hoặc --format ndjson',
  },
  sameName: {
    en: 'two inputs have the same name; use ingest, which keeps folders apart',
    vi: 'hai tệp trùng tên; hãy dùng ingest để giữ nguyên thư mục',
  },
  sameTarget: {
    en: 'two inputs would be written to {target}; give them other names or another DIR',
    vi: 'hai tệp sẽ cùng ghi vào {target}; hãy đổi tên hoặc chọn thư mục khác',
  },
  overInput: {
    en: '{target} is one of the inputs, which are never written over; choose another name or DIR',
    vi: '{target} là một trong các tệp nguồn nên không được ghi đè; hãy chọn tên hoặc thư mục khác',
  },
  notFolder: {
    en: 'several inputs need a folder, and {target} is a file',
    vi: 'nhiều tệp thì cần một thư mục, nhưng {target} là một tệp',
  },
  cannotWrite: { en: 'cannot write {target}: {reason}', vi: 'không ghi được {target}: {reason}' },
  searchable: {
    en: '{target}: {pages} pages, {recognised} recognised',
    vi: '{target}: {pages} trang, đã nhận dạng {recognised}',
  },
  internal: { en: 'internal mistake in {file}: {reason}', vi: 'lỗi của chương trình khi đọc {file}: {reason}' },
  noFiles: { en: 'no readable files under {paths}', vi: 'không tìm thấy tệp đọc được trong {paths}' },
  interrupted: {
    en: 'interrupted: {done} finished files are kept; run the same command to go on',
    vi: 'đã dừng: giữ lại {done} tệp đã xong; chạy lại cùng lệnh để làm tiếp',
  },
  summary: {
    en: '{read} read, {skipped} already done, {failed} failed; {doubts} doubts; index: {index}',
    vi: 'đọc {read}, đã có {skipped}, lỗi {failed}; {doubts} chỗ nghi ngờ; chỉ mục: {index}',
  },
  columnFile: { en: 'file', vi: 'tệp' },
  columnPages: { en: 'pages', vi: 'trang' },
  columnUnits: { en: 'units', vi: 'mục' },
  columnCitations: { en: 'citations', vi: 'căn cứ' },
  columnAssignments: { en: 'assignments', vi: 'phân công' },
  columnDeadlines: { en: 'deadlines', vi: 'thời hạn' },
  columnDoubts: { en: 'doubts', vi: 'nghi ngờ' },
  columnConfidence: { en: 'confidence', vi: 'tin cậy' },
  stopped: { en: 'stopped; files already written are kept', vi: 'đã dừng; giữ lại các tệp đã ghi xong' },
  skipped: { en: 'already done', vi: 'đã có' },
  failed: { en: 'failed', vi: 'lỗi' },
} as const;

export type Language = 'en' | 'vi';
export type WordId = keyof typeof WORDS;
export type Say = (word: WordId, values?: Readonly<Record<string, string | number>>) => string;

/** The command's words in one language. */
export function speak(language: Language): Say {
  return (word, values = {}) =>
    WORDS[word][language].replace(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? `{${name}}`));
}

/**
 * The language asked for by `--lang`, else Vietnamese where the locale is Vietnamese, else English.
 *
 * @param environment - process.env
 */
export function languageOf(
  argv: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
): Language {
  const at = argv.findIndex((argument) => argument === '--lang' || argument.startsWith('--lang='));
  const asked = argv[at]?.includes('=') ? argv[at]?.slice('--lang='.length) : argv[at + 1];
  if (at >= 0 && (asked === 'vi' || asked === 'en')) return asked;
  const locale = environment.LC_ALL || environment.LC_MESSAGES || environment.LANG || '';
  return locale.startsWith('vi') ? 'vi' : 'en';
}
