import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type DutyMatch, parseDuties, parseDutyHeading } from '../../grammars/duty.ts';
import { type Case, given, labelled, nothing, sent, subjects, together } from './duty.cases.ts';
import { clauses, silent, tails } from './duty-clauses.cases.ts';
import { named } from './duty-names.cases.ts';

function shown({ role, explicit, known, actor }: DutyMatch): string {
  const marks = `${explicit ? '' : '?'}${known ? '' : '~'}`;
  return `${role}${marks} ${actor.sharedHead ? `(${actor.sharedHead}) ` : ''}${actor.name}`;
}

const GROUPS: Readonly<Record<string, readonly Case[]>> = {
  'actors behind labels': labelled,
  'tasks given and asked for': given,
  subjects,
  receivers: sent,
  'bodies that work together': together,
  'names that run on in lower case': named,
  'nouns told apart by words in lower case': tails,
  'doers and subjects inside clauses': clauses,
};

for (const [group, cases] of Object.entries(GROUPS)) {
  describe(`parseDuties reads ${group}`, () => {
    it.each(cases)('%s', (sentence, ...expected) => {
      expect(parseDuties(sentence).map(shown)).toEqual(expected);
    });
  });
}

describe('parseDuties leaves alone', () => {
  it.each([...nothing, ...silent.map((sentence): Case => [sentence])])('%s', (sentence) => {
    expect(parseDuties(sentence)).toEqual([]);
  });
});

describe('parseDuties', () => {
  it('gives offsets into the text, the pattern and how sure the verb is', () => {
    expect(parseDuties('Sở Nội vụ phát sinh thêm việc, báo cáo UBND tỉnh.')).toEqual([
      {
        role: 'implement',
        pattern: 'subject',
        explicit: true,
        known: false,
        actor: { start: 0, end: 9, name: 'Sở Nội vụ', kind: 'government', head: 'sở', sharedHead: null, note: null },
      },
      {
        role: 'receive',
        pattern: 'sending',
        explicit: true,
        known: true,
        actor: {
          start: 39,
          end: 48,
          name: 'UBND tỉnh',
          kind: 'government',
          head: 'ubnd',
          sharedHead: null,
          note: null,
        },
      },
    ]);
  });

  it('reads a subject after every full stop and semicolon', () => {
    const text = 'Rà soát hồ sơ; các thôn họp dân. Công an xã tuần tra, TP. Sơn Hải hỗ trợ. Hội Nông dân xã vận động.';
    expect(parseDuties(text).map(shown)).toEqual([
      'implement các thôn',
      'implement Công an xã',
      'implement Hội Nông dân xã',
    ]);
  });

  it('reads sentences with emphasis marks, other dashes and tones on the second vowel', () => {
    expect(parseDuties('- **Chủ trì:** Uỷ ban nhân dân xã; *công chức Văn hoá – Xã hội*.').map(shown)).toEqual([
      'lead Uỷ ban nhân dân xã',
      'lead công chức Văn hoá – Xã hội',
    ]);
  });

  const words = fc.constantFrom(
    ...'Giao giao Sở Nội vụ các sở , ; : . ( ) - và UBND huyện xã Tổ chức phối hợp với báo cáo về qua Ban Chỉ đạo thực hiện căn cứ 100% \n'.split(
      / (?=\S)/,
    ),
  );

  it('takes names of object properties for the words they are', () => {
    const duties = parseDuties('Giao constructor làm; Sở Y tế tổ chức constructor.');
    expect(duties.map(({ actor }) => actor.name)).toEqual(['Sở Y tế']);
  });

  it('takes any text and gives names that stand in it', () => {
    const text = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.array(words, { maxLength: 60 }).map((list) => list.join(' ')),
    );
    fc.assert(
      fc.property(text, (sentence) => {
        for (const { actor } of parseDuties(sentence)) {
          expect(sentence.slice(actor.start, actor.end)).toBe(actor.name);
          expect(actor.name.trim()).toBe(actor.name);
        }
      }),
      { numRuns: 500 },
    );
  });

  it.each([
    ['one endless list', 'Sở Nội vụ; '],
    ['one endless phrase', 'Ban Sở Phòng Văn phòng của '],
    ['triggers without actors', 'báo cáo phối hợp với giao '],
    ['open brackets', 'gửi UBND xã (qua '],
    ['labels', 'Chủ trì: Sở Y tế. '],
  ])('comes to an end on %s', (_, piece) => {
    expect(() => parseDuties(piece.repeat(Math.ceil(80_000 / piece.length)))).not.toThrow();
  });
});

describe('parseDutyHeading', () => {
  it.each([
    ['Sở Nội vụ:', 'colon', 'Sở Nội vụ'],
    ['Trách nhiệm của Sở Tài chính', 'open', 'Sở Tài chính'],
    ['Đối với UBND các huyện, thị xã, thành phố', 'open', 'UBND các huyện, thị xã, thành phố'],
    [
      'Công an tỉnh, Bộ Chỉ huy Quân sự tỉnh, Bộ Chỉ huy Bộ đội Biên phòng tỉnh:',
      'colon',
      'Công an tỉnh | Bộ Chỉ huy Quân sự tỉnh | Bộ Chỉ huy Bộ đội Biên phòng tỉnh',
    ],
    [
      'Cán bộ, công chức chuyên môn, các trưởng ấp có trách nhiệm:',
      'duty',
      'Cán bộ | công chức chuyên môn | các trưởng ấp',
    ],
    [
      'UBND các xã, thị trấn; các trường học: Theo chức năng, nhiệm vụ:',
      'colon',
      'UBND các xã, thị trấn | các trường học',
    ],
    ['SỞ NỘI VỤ', 'open', 'SỞ NỘI VỤ'],
  ])('reads %s', (line, ending, names) => {
    const heading = parseDutyHeading(line);
    expect([heading?.ending, heading?.actors.map((actor) => actor.name).join(' | ')]).toEqual([ending, names]);
  });

  it.each([
    'TỔ CHỨC THỰC HIỆN',
    'Công tác phối hợp với Ủy ban Mặt trận Tổ quốc',
    'Nội dung thực hiện:',
    'Sở Nội vụ chủ trì, phối hợp với Sở Tài chính.',
    'Nâng cao trách nhiệm của Sở Nội vụ:',
    '',
  ])('leaves %s alone', (line) => {
    expect(parseDutyHeading(line)).toBeNull();
  });

  it('says where the text after the heading begins', () => {
    expect(parseDutyHeading('Sở Y tế: Chủ trì kiểm tra')?.end).toBe('Sở Y tế:'.length);
  });
});
