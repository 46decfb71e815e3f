import { VFile } from 'vfile';
import { expect, test } from 'vitest';
import { type CleanText, type SectionNode, sectionsOf } from '../../src/model/index.ts';
import { buildPlan } from '../../src/structure/index.ts';
import { recognisedText } from './recognised-text.ts';

const TASK = 'Các đơn vị thuộc huyện Bình Khê triển khai thực hiện nghiêm túc.';

/** Numbered as their authors printed them: lines, ids, and the rules reported with the markers. */
const IRREGULAR = {
  'two III': {
    lines: ['I. MỤC ĐÍCH', `1. ${TASK}`, 'II. YÊU CẦU', `1. ${TASK}`, 'III. NỘI DUNG', TASK, 'III. KINH PHÍ', TASK],
    ids: 'I I/1 II II/1 III III~2',
    reported: ['outline:duplicate III.'],
  },
  'a first section II': {
    lines: ['II. NỘI DUNG', `1. ${TASK}`, `2. ${TASK}`, 'III. TỔ CHỨC THỰC HIỆN', `1. ${TASK}`],
    ids: 'II II/1 II/2 III III/1',
    reported: ['outline:gap II.'],
  },
  'no 3 between 2 and 4': {
    lines: ['I. NHIỆM VỤ', `1. ${TASK}`, `2. ${TASK}`, `4. ${TASK}`, 'II. KINH PHÍ', TASK],
    ids: 'I I/1 I/2 I/4 II',
    reported: ['outline:gap 4.'],
  },
  'no c between b and d': {
    lines: ['1. Tuyên truyền', `a) ${TASK}`, `b) ${TASK}`, `d) ${TASK}`, '2. Kiểm tra', TASK],
    ids: '1 1/a 1/b 1/d 2',
    reported: ['outline:gap d)'],
  },
  'several at once': {
    lines: [
      'I. MỤC ĐÍCH',
      `1. ${TASK}`,
      `1. ${TASK}`,
      'II. NỘI DUNG',
      `3. ${TASK}`,
      `4. ${TASK}`,
      'IV. TỔ CHỨC THỰC HIỆN',
      `a) ${TASK}`,
      `c) ${TASK}`,
      'IV. KINH PHÍ',
      TASK,
    ],
    ids: 'I I/1 I/1~2 II II/3 II/4 IV IV/a IV/c IV~2',
    reported: ['outline:duplicate 1.', 'outline:gap 3.', 'outline:gap IV.', 'outline:gap c)', 'outline:duplicate IV.'],
  },
};

/** As a born-digital PDF gives it: boxes, no confidence. */
function embedded(lines: readonly string[]): CleanText {
  const clean = recognisedText(lines);
  return { ...clean, words: clean.words.map((word) => ({ ...word, confidence: null })) };
}

function plainText(lines: readonly string[]): CleanText {
  const clean = recognisedText(lines);
  return { ...clean, words: [], lines: clean.lines.map((line) => ({ ...line, box: null })) };
}

function read(clean: CleanText): unknown {
  const file = new VFile();
  const sections: readonly SectionNode[] = sectionsOf(buildPlan(clean, file));
  return {
    ids: sections.map(({ id }) => id).join(' '),
    markers: sections.map(({ marker }) => marker),
    repaired: sections.filter(({ repaired }) => repaired !== null),
    reported: file.messages
      .filter(({ source }) => source === 'outline')
      .map(({ ruleId, actual }) => `outline:${ruleId} ${actual}`),
  };
}

for (const [title, { lines, ids, reported }] of Object.entries(IRREGULAR)) {
  const markers = lines.filter((line) => line !== TASK).map((line) => line.slice(0, line.indexOf(' ')));
  test.each([
    ['text', plainText],
    ['a born-digital PDF', embedded],
  ])(`keeps numbers as printed: ${title}, as %s`, (_, clean) => {
    expect(read(clean(lines))).toEqual({ ids, markers, repaired: [], reported });
  });
}
