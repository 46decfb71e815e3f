/**
 * Words that cannot end a sentence or a heading: prepositions, conjunctions, auxiliaries, and words that want a number, a
 * date or a name after them. Source: the closed classes E, CC, SC and R of the VLSP treebank guidelines; the words before numbers and names
 * in Decree 30/2020/NĐ-CP, Appendix I.
 */
const OPEN_WORDS = new Set(
  [
    'của và các với tại theo về cho từ đến do bởi bằng trong ngoài trên dưới giữa vì để nhằm là',
    'những một mọi mỗi từng cùng hoặc hay như khi nếu mà thì đã đang sẽ phải cần bị chưa',
    'số ngày tháng quý khoản gồm',
  ]
    .join(' ')
    .split(' '),
);

/** Pairs after which something must follow, although the second word alone may end a sentence. */
const OPEN_PAIRS = new Set([
  'giai đoạn',
  'ủy ban',
  'uỷ ban',
  'trực thuộc',
  'hội đồng',
  'mặt trận',
  'nhiệm kỳ',
  'bao gồm',
  'tại điều',
  'tại điểm',
  'tại khoản',
  'tại mục',
  'theo điểm',
  'theo khoản',
  'theo quyết',
  'văn phòng đoàn',
]);

/** Pairs that may well end a sentence although the second word alone may not. */
const CLOSED_PAIRS = new Set([
  'đổi số',
  'dân số',
  'một số',
  'chỉ số',
  'trí số',
  'tế số',
  'hội số',
  'tầng số',
  'quyền số',
  'ký số',
  'hàng ngày',
  'hằng ngày',
  'hàng tháng',
  'hằng tháng',
  'hàng quý',
  'hằng quý',
  'bên trong',
  'bên ngoài',
  'nước ngoài',
  'nêu trên',
  'nói trên',
  'ở trên',
  'cấp trên',
  'trở lên',
  'cấp dưới',
  'thiết bị',
  'chuẩn bị',
  'trang bị',
  'tự do',
  'lý do',
  'cá từng',
  'hiện đang',
  'tài khoản',
]);

/** Alone on a line, these wait for their number. */
const UNIT_WORDS_ALONE = new Set(['điều', 'chương', 'mục', 'phần']);

/**
 * Whether a line ends in a word that wants another one after it.
 *
 * @example endsOpen('theo Kế hoạch số 12/KH-UBND ngày') // true
 * @example endsOpen('Đẩy mạnh chuyển đổi số') // false
 */
export function endsOpen(text: string): boolean {
  const words = text
    .trimEnd()
    .slice(-40)
    .toLowerCase()
    .split(/[\s(]+/);
  const last = words.at(-1) ?? '';
  const pair = `${words.at(-2) ?? ''} ${last}`;
  if (words.length === 1 && UNIT_WORDS_ALONE.has(last)) return true;
  return OPEN_PAIRS.has(pair) || (OPEN_WORDS.has(last) && !CLOSED_PAIRS.has(pair));
}
