import { VFile } from 'vfile';
import { expect, test } from 'vitest';
import { type CleanLine, type CleanText, type PlanRoot, plainLayout, sectionsOf } from '../../src/model/index.ts';
import { buildPlan } from '../../src/structure/index.ts';

/** A clean text of a plain file: one paragraph per line, blank lines between. */
function cleanText(source: string): CleanText {
  const texts = source.split('\n').filter((line) => line !== '');
  let start = 0;
  const lines = texts.map((text, index): CleanLine => {
    const line = { start, end: start + text.length, page: 1, box: null, role: 'flow' as const };
    start = line.end + 1;
    return { ...line, layout: { ...plainLayout, gapBefore: index === 0 ? 0 : 1 } };
  });
  return { text: texts.join('\n'), lines, words: [], repairs: [] };
}

const PLAN = `
ỦY BAN NHÂN DÂN
XÃ AN PHÚ
Số: 12/KH-UBND
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
An Phú, ngày 05 tháng 02 năm 2024
KẾ HOẠCH
Phòng, chống cháy rừng mùa khô năm 2024
Căn cứ Luật Lâm nghiệp năm 2017; Ủy ban nhân dân xã An Phú xây dựng Kế hoạch như sau:
I. MỤC ĐÍCH, YÊU CẦU
- Không để xảy ra cháy lớn; phát hiện sớm, chữa cháy kịp
thời ngay từ khi mới cháy.
- Mỗi thôn có một tổ xung kích.
II. NỘI DUNG
1. Tuyên truyền
Phát tờ rơi cho từng hộ sống gần rừng.
3. Trực gác
Cử người trực chòi canh từ tháng 3 đến tháng 8.
Trên đây là Kế hoạch phòng, chống cháy rừng năm 2024 của Ủy ban nhân dân xã An Phú./.
Nơi nhận:
- UBND huyện Bình Khê (b/c);
- Lưu: VT.
TM. ỦY BAN NHÂN DÂN
CHỦ TỊCH
Nguyễn Văn An
`;

function plan(source: string): { root: PlanRoot; file: VFile } {
  const file = new VFile();
  return { root: buildPlan(cleanText(source), file), file };
}

test('gives the zones in text order and covers the text', () => {
  const { root } = plan(PLAN);
  expect(root.children.map(({ type }) => type)).toEqual([
    'header',
    'preamble',
    'body',
    'closing',
    'recipients',
    'signature',
  ]);
  const spans = root.children.map(({ span }) => span);
  expect(spans[0]!.start).toBe(0);
  expect(spans.at(-1)!.end).toBe(root.clean.text.length);
  spans.slice(1).forEach((span, index) => {
    expect(root.clean.text.slice(spans[index]!.end, span.start)).toBe('\n');
  });
});

test('joins the lines of a paragraph and gives units their own text', () => {
  const { root } = plan(PLAN);
  const own = sectionsOf(root).map(({ id, span }) => `${id}: ${root.clean.text.slice(span.start, span.end)}`);
  expect(own).toEqual([
    'I: I. MỤC ĐÍCH, YÊU CẦU',
    'I/-1: - Không để xảy ra cháy lớn; phát hiện sớm, chữa cháy kịp thời ngay từ khi mới cháy.',
    'I/-2: - Mỗi thôn có một tổ xung kích.',
    'II: II. NỘI DUNG',
    'II/1: 1. Tuyên truyền\nPhát tờ rơi cho từng hộ sống gần rừng.',
    'II/3: 3. Trực gác\nCử người trực chòi canh từ tháng 3 đến tháng 8.',
  ]);
});

test('reports a gap with what was expected and keeps it', () => {
  const { file } = plan(PLAN);
  const gaps = file.messages.filter(({ ruleId }) => ruleId === 'gap');
  expect(gaps.map(({ reason, expected, actual }) => ({ reason, expected, actual }))).toEqual([
    { reason: 'unit II/3: label 3. where 2. was expected; kept as printed', expected: ['2.'], actual: '3.' },
  ]);
});

test('reports a text without any unit', () => {
  const { root, file } = plan('KẾ HOẠCH\nTổ chức hội thao\nCác thôn cử vận động viên tham gia đầy đủ.');
  expect(sectionsOf(root)).toEqual([]);
  expect(file.messages.map(({ ruleId }) => ruleId)).toContain('no-units');
});

test('an empty text gives an empty tree with a header', () => {
  const { root } = plan('');
  expect(root.children.map(({ type }) => type)).toEqual(['header']);
});
