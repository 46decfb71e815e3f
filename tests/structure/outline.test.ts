import { expect, test } from 'vitest';
import { type OutlineSection, parseOutline } from '../../src/structure/outline/parse-outline.ts';

const TASK = 'Các đơn vị thuộc huyện Bình Khê triển khai thực hiện nghiêm túc.';

/** Every unit's id in reading order. */
function ids(sections: readonly OutlineSection[]): string {
  return sections.flatMap(({ id, children }) => [id, ...(children.length > 0 ? [ids(children)] : [])]).join(' ');
}

/** The ids of a text with one paragraph per line and blank lines between. */
function outlineOf(...paragraphs: readonly string[]): string {
  return ids(parseOutline(paragraphs.flatMap((each) => [each, ''])).sections);
}

test('nests Roman numbers, numbers and bullets', () => {
  const lines = ['I. MỤC ĐÍCH', `1. ${TASK}`, `- ${TASK}`, `- ${TASK}`, `2. ${TASK}`, 'II. NỘI DUNG', `1. ${TASK}`];
  expect(outlineOf(...lines)).toBe('I I/1 I/1/-1 I/1/-2 I/2 II II/1');
});

test('nests parts, decimals of two depths, letters and plus signs', () => {
  const lines = [
    'PHẦN I. ĐÁNH GIÁ',
    'I. KẾT QUẢ',
    '1. Ưu điểm',
    '1.1. Về tổ chức',
    '1.1.1. Cấp xã',
    `a) ${TASK}`,
    `- ${TASK}`,
  ];
  expect(
    outlineOf(...lines, `+ ${TASK}`, '1.1.2. Cấp huyện', '1.2. Về kinh phí', '2. Hạn chế', 'PHẦN II. PHƯƠNG HƯỚNG'),
  ).toBe(
    'P.I P.I/I P.I/I/1 P.I/I/1/1.1 P.I/I/1/1.1/1.1.1 P.I/I/1/1.1/1.1.1/a P.I/I/1/1.1/1.1.1/a/-1 ' +
      'P.I/I/1/1.1/1.1.1/a/-1/+1 P.I/I/1/1.1/1.1.2 P.I/I/1/1.2 P.I/I/2 P.II',
  );
});

test('nests chapters, sections and articles; articles run on', () => {
  const lines = ['Chương I', 'QUY ĐỊNH CHUNG', 'Điều 1. Phạm vi', `1. ${TASK}`, 'Điều 2. Đối tượng', TASK, 'Chương II'];
  expect(outlineOf(...lines, 'QUY ĐỊNH CỤ THỂ', 'Mục 1', 'QUẢN LÝ', 'Điều 3. Nguyên tắc', `a) ${TASK}`)).toBe(
    'C.I C.I/Đ.1 C.I/Đ.1/1 C.I/Đ.2 C.II C.II/M.1 C.II/M.1/Đ.3 C.II/M.1/Đ.3/a',
  );
});

test('reads the numbering of Party plans', () => {
  const lines = [
    'I- MỤC ĐÍCH',
    `1- ${TASK}`,
    `2- ${TASK}`,
    `2.1- ${TASK}`,
    `2.2- ${TASK}`,
    'II- NỘI DUNG',
    `1- ${TASK}`,
  ];
  expect(outlineOf(...lines)).toBe('I I/1 I/2 I/2/2.1 I/2/2.2 II II/1');
});

test('follows the Vietnamese letter order past đ, e, g', () => {
  expect(outlineOf('1. Phân công', ...[...'abcdđeghik'].map((letter) => `${letter}) ${TASK}`))).toBe(
    '1 1/a 1/b 1/c 1/d 1/đ 1/e 1/g 1/h 1/i 1/k',
  );
});

test('takes i) for a letter after h) and for a Roman number at the start', () => {
  expect(outlineOf('1. Phân công', `(i) ${TASK}`, `(ii) ${TASK}`, `(iii) ${TASK}`)).toBe('1 1/i 1/ii 1/iii');
});

test('puts * above - when - follows, and below it otherwise', () => {
  const groups = ['1. Công tác tuyên truyền', '* Về nội dung:', `- ${TASK}`, '* Về hình thức:', `- ${TASK}`];
  expect(outlineOf(...groups)).toBe('1 1/*1 1/*1/-1 1/*2 1/*2/-1');
  expect(outlineOf('1. Công tác tuyên truyền', `- ${TASK}`, `* ${TASK}`, `* ${TASK}`, `- ${TASK}`)).toBe(
    '1 1/-1 1/-1/*1 1/-1/*2 1/-2',
  );
});

test('keeps numbers that run on under the next heading', () => {
  const lines = ['I. MỤC ĐÍCH', `1. ${TASK}`, `2. ${TASK}`, 'II. NỘI DUNG', `3. ${TASK}`, `4. ${TASK}`];
  expect(outlineOf(...lines)).toBe('I I/1 I/2 II II/3 II/4');
});

test.each([
  ['a first section II', ['II. NỘI DUNG', `1. ${TASK}`, 'III. TỔ CHỨC', `1. ${TASK}`], 'II II/1 III III/1'],
  ['a missing number', ['I. MỤC ĐÍCH', `1. ${TASK}`, `2. ${TASK}`, `4. ${TASK}`], 'I I/1 I/2 I/4'],
  ['a repeated number', ['I. MỤC ĐÍCH', `1. ${TASK}`, `2. ${TASK}`, `2. ${TASK}`, `3. ${TASK}`], 'I I/1 I/2 I/2~2 I/3'],
  [
    'two sections III',
    ['I. A', 'II. B', `1. ${TASK}`, 'III. C', `1. ${TASK}`, 'III. D', `1. ${TASK}`, `2. ${TASK}`],
    'I II II/1 III III/1 III~2 III~2/1 III~2/2',
  ],
  [
    'mixed letter orders',
    ['1. Sở', `a) ${TASK}`, `b) ${TASK}`, `d) ${TASK}`, `đ) ${TASK}`, `f) ${TASK}`],
    '1 1/a 1/b 1/d 1/đ 1/f',
  ],
])('keeps %s as printed', (_, lines, expected) => {
  expect(outlineOf(...lines)).toBe(expected);
});

test('takes a heading without a number for a unit when the next number says so', () => {
  expect(outlineOf('I. MỤC ĐÍCH, YÊU CẦU', 'Mục đích', TASK, '2. Yêu cầu', TASK, 'II. NỘI DUNG')).toBe('I I/h1 I/2 II');
  expect(outlineOf('I. MỤC ĐÍCH, YÊU CẦU', '1. Mục đích', TASK, 'Yêu cầu', TASK, '3. Nội dung', TASK)).toBe(
    'I I/1 I/h1 I/3',
  );
});

test('leaves running text alone that only looks like a label', () => {
  const text = [
    'Mục IV nêu trên, các đơn vị chủ động thực hiện.',
    'Điều 5 Luật Khiếu nại quy định rõ trách nhiệm.',
    'Khoản 1 Điều 5 của Nghị định được giữ nguyên.',
    '100% cán bộ, công chức tham gia.',
    '15/5/2024 là hạn cuối cùng.',
    '07-KH/KDV ngày 16/02/2024 của Khối Dân vận.',
    '2021 - 2025 theo Nghị quyết của Tỉnh ủy.',
    'đ/c Trần Văn Bình phụ trách chung.',
    'TP. Sơn Hải và các huyện thực hiện.',
  ];
  expect(outlineOf('I. MỤC ĐÍCH', `1. ${TASK}`, ...text, `2. ${TASK}`)).toBe('I I/1 I/2');
});

test('reads a text of wrapped lines, each followed by a blank line', () => {
  const lines = [
    '1. Tiếp tục rà soát, sửa đổi, bổ sung quy chế làm việc theo Nghị định số 59/2023/NĐ-CP ngày',
    '14/8/2023 của Chính phủ; phối hợp với Phòng Nội vụ huyện Bình Khê và với Sở Lao động',
    '- Thương binh và Xã hội tổ chức tập huấn cho cán bộ, công chức xã An Phú theo Kế hoạch số',
    '12-KH/ĐU ngày 05/01/2024 của Đảng ủy. Theo dõi, đôn đốc các thôn thực hiện chế độ báo cáo',
    'định kỳ hằng tháng.',
    '2. Công khai minh bạch các khoản thu, chi của địa phương trước ngày',
    '15/5/2024 tại trụ sở Ủy ban nhân dân xã.',
  ].flatMap((line) => [line, '']);
  expect(parseOutline(lines).sections.map(({ id, text }) => [id, text])).toEqual([
    [
      '1',
      'Tiếp tục rà soát, sửa đổi, bổ sung quy chế làm việc theo Nghị định số 59/2023/NĐ-CP ngày 14/8/2023 của Chính phủ; ' +
        'phối hợp với Phòng Nội vụ huyện Bình Khê và với Sở Lao động - Thương binh và Xã hội tổ chức tập huấn cho cán bộ, công chức xã An Phú theo Kế hoạch số ' +
        '12-KH/ĐU ngày 05/01/2024 của Đảng ủy. Theo dõi, đôn đốc các thôn thực hiện chế độ báo cáo định kỳ hằng tháng.',
    ],
    ['2', 'Công khai minh bạch các khoản thu, chi của địa phương trước ngày 15/5/2024 tại trụ sở Ủy ban nhân dân xã.'],
  ]);
});

test('joins a paragraph over a page break', () => {
  const lines = [
    '- Phối hợp với Ban Dân vận, Hội Nông dân, Hội Liên hiệp Phụ nữ, Đoàn Thanh niên và Ủy ban Mặt trận',
    '',
    'Tổ quốc xã An Phú vận động Nhân dân hiến đất làm đường; tiếp thu ý kiến góp ý của',
    '',
    'người dân theo quy định.',
    '',
    '- Tổng hợp báo cáo.',
  ];
  expect(parseOutline(lines).sections.map(({ text }) => text)).toEqual([
    'Phối hợp với Ban Dân vận, Hội Nông dân, Hội Liên hiệp Phụ nữ, Đoàn Thanh niên và Ủy ban Mặt trận Tổ quốc xã An Phú vận động Nhân dân hiến đất làm đường; ' +
      'tiếp thu ý kiến góp ý của người dân theo quy định.',
    'Tổng hợp báo cáo.',
  ]);
});

test('leaves the clauses of a quoted article inside their unit', () => {
  const lines = [
    '1. Sửa đổi Điều 7 như sau:',
    '“Điều 7. Trách nhiệm',
    `1. ${TASK}`,
    `2. ${TASK}`,
    `3. ${TASK}”.`,
    `2. ${TASK}`,
  ];
  expect(outlineOf(...lines)).toBe('1 2');
});

test('leaves the dashes of a Party preamble before the first unit', () => {
  const lines = [
    '- Căn cứ Quy chế làm việc của Ban Chấp hành Đảng bộ xã;',
    '- Căn cứ Chương trình công tác năm 2024,',
    'I- MỤC ĐÍCH',
    `- ${TASK}`,
  ];
  const { preamble, sections } = parseOutline(lines.flatMap((each) => [each, '']));
  expect([preamble.length, ids(sections)]).toEqual([2, 'I I/-1']);
});

test('gives heading, text and span of a unit', () => {
  const { text, sections } = parseOutline(['II. NỘI DUNG', '', '1. Công tác tuyên truyền', '', TASK]);
  const unit = sections[0]!.children[0]!;
  expect(unit).toEqual({
    id: 'II/1',
    path: ['II', '1'],
    marker: '1.',
    kind: 'arabic',
    heading: 'Công tác tuyên truyền',
    text: `Công tác tuyên truyền\n${TASK}`,
    repaired: null,
    span: unit.span,
    children: [],
  });
  expect(text.slice(unit.span.start, unit.span.end)).toBe(`1. Công tác tuyên truyền\n${TASK}`);
});

test('every ground of a preamble is a paragraph, and so is the sentence behind the last comma', () => {
  const lines = [
    '- Căn cứ Quy chế làm việc của Ban Chấp hành Đảng bộ xã,',
    '- Căn cứ Chương trình công tác năm 2024,',
    'Đảng ủy xã An Phú ban hành Kế hoạch như sau:',
    'I. MỤC ĐÍCH',
    `1. ${TASK}`,
  ];
  expect(parseOutline(lines).preamble).toEqual(lines.slice(0, 3));
});

test('opens a labelled heading in capitals right below another, whatever its last word', () => {
  const lines = ['PHẦN A. CHẾ ĐỘ BÁO CÁO THÁNG', 'I. KẾT QUẢ', `1. ${TASK}`, 'II. KIẾN NGHỊ'];
  expect(ids(parseOutline(lines).sections)).toBe('P.A P.A/I P.A/I/1 P.A/II');
});

test('goes on with a name or a date that a blank line cut', () => {
  const lines = ['I. NỘI DUNG', '1. Phát triển kinh tế', '- xã hội của xã từ tháng 12 năm', '2025 trở đi.'];
  const [unit] = parseOutline(lines.flatMap((each) => [each, ''])).sections[0]!.children;
  expect(unit!.text).toBe('Phát triển kinh tế - xã hội của xã từ tháng 12 năm 2025 trở đi.');
});

test('a text without labels is all preamble', () => {
  expect(parseOutline([TASK])).toEqual({ text: TASK, preamble: [TASK], sections: [] });
  expect(parseOutline([])).toEqual({ text: '', preamble: [], sections: [] });
});

test('starts bullets below a heading whose last word could want another', () => {
  const lines = [
    'III. PHÂN CÔNG',
    '1. Văn phòng, Đội Hậu cần',
    `- ${TASK}`,
    `- ${TASK}`,
    '2. Các trạm y tế trực thuộc',
    `- ${TASK}`,
    `- ${TASK}`,
  ];
  const { sections } = parseOutline(lines);
  expect(ids(sections)).toBe('III III/1 III/1/-1 III/1/-2 III/2 III/2/-1 III/2/-2');
  expect(sections[0]!.children.map(({ heading }) => heading)).toEqual([
    'Văn phòng, Đội Hậu cần',
    'Các trạm y tế trực thuộc',
  ]);
});

test('keeps the dash of a name that a line break cut', () => {
  const lines = ['1. Phòng Kinh tế', '- Hạ tầng và đô thị huyện Bình Khê', '2. Phòng Y tế'];
  expect(ids(parseOutline(lines).sections)).toBe('1 2');
});
