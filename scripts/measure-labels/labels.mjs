const ROMAN = 'I II III IV V VI VII VIII IX X XI XII XIII XIV XV XVI XVII XVIII XIX XX'.split(' ');
const LETTERS = [...'abcdđeghiklmnopqrstuvxy'];
const HEADS = [
  'Tuyên truyền, vận động Nhân dân',
  'Rà soát, bổ sung quy chế làm việc',
  'Kiểm tra việc thực hiện ở cơ sở',
  'Bố trí kinh phí hằng năm',
  'Nâng cao chất lượng phục vụ',
  'Đào tạo, bồi dưỡng cán bộ thôn',
  'Huy động các nguồn lực xã hội',
  'Giữ gìn vệ sinh khu dân cư',
];
const TITLES = ['MỤC ĐÍCH', 'YÊU CẦU', 'NỘI DUNG', 'GIẢI PHÁP', 'TỔ CHỨC THỰC HIỆN', 'KINH PHÍ', 'CHỈ TIÊU'];
const BULLETS_PER_SET = 16;

/**
 * A set of label lines in random order: every label once or more, each before a heading of its kind.
 *
 * @returns lines `{ family, number, mark, heading, bold }`; a bullet is all number
 */
export function labelLines(random) {
  const of = (family, marks, numbers) =>
    numbers.flatMap((number) => marks.map((mark) => ({ family, number: String(number), mark })));
  const arabic = Array.from({ length: 30 }, (_, index) => index + 1);
  const decimals = [1, 2, 3, 4, 5, 6].flatMap((head) => [1, 2, 3, 4].map((tail) => `${head}.${tail}`));
  const lines = [
    ...of('roman', ['.', '.'], ROMAN),
    ...of('digit', ['.', ')'], arabic),
    ...of('digit', ['.'], decimals),
    ...of('letter', [')', ')'], LETTERS),
    ...of(
      'bullet',
      [''],
      ['-', '+'].flatMap((mark) => Array(BULLETS_PER_SET).fill(mark)),
    ),
  ];
  return shuffle(lines, random).map((line) => {
    const bold = line.family === 'roman';
    return { ...line, bold, heading: pick(bold ? TITLES : HEADS, random) };
  });
}

/** mulberry32: the same numbers in every run. */
export function generator(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

function pick(list, random) {
  return list[Math.floor(random() * list.length)];
}

function shuffle(list, random) {
  const shuffled = [...list];
  for (let last = shuffled.length - 1; last > 0; last--) {
    const other = Math.floor(random() * (last + 1));
    [shuffled[last], shuffled[other]] = [shuffled[other], shuffled[last]];
  }
  return shuffled;
}
