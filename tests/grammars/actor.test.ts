import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { actorGrammar, parseActors } from '../../grammars/actor.ts';

const names = (text: string): string[] => parseActors(text).map((actor) => actor.name);

/** Enumerations and the actors in them, in order. */
const LISTS: readonly (readonly [text: string, ...actors: string[]])[] = [
  ['Sở Nội vụ', 'Sở Nội vụ'],
  ['09 thôn; Trạm Y tế', '09 thôn', 'Trạm Y tế'],
  ['Công chức phụ trách giảm nghèo, Công an xã', 'Công chức phụ trách giảm nghèo', 'Công an xã'],
  ['30% kế hoạch'],
  ['Trưởng thôn, khu phố', 'Trưởng thôn, khu phố'],
  ['Trưởng thôn, xã Bình An', 'Trưởng thôn', 'xã Bình An'],
  ['Các tổ dân phố có tuyến phố văn minh; Công an phường', 'Các tổ dân phố có tuyến phố văn minh', 'Công an phường'],
  ['Công chức theo dõi nông nghiệp cấp xã', 'Công chức theo dõi nông nghiệp cấp xã'],
  ['Công an xã theo dõi', 'Công an xã'],
  ['Tổ liên ngành trật tự đô thị', 'Tổ liên ngành trật tự đô thị'],
  ['Sở Tư pháp, Sở Nội vụ, Hội Luật gia tỉnh', 'Sở Tư pháp', 'Sở Nội vụ', 'Hội Luật gia tỉnh'],
  ['Ủy ban nhân dân các huyện, thị xã, thành phố', 'Ủy ban nhân dân các huyện, thị xã, thành phố'],
  [
    'các sở, ban, ngành và UBND các huyện, thị xã, thành phố',
    'các sở, ban, ngành',
    'UBND các huyện, thị xã, thành phố',
  ],
  ['UBND các xã, phường, đặc khu; các trường học', 'UBND các xã, phường, đặc khu', 'các trường học'],
  ['Sở Lao động - Thương binh và Xã hội, Sở Y tế', 'Sở Lao động - Thương binh và Xã hội', 'Sở Y tế'],
  ['Sở Văn hóa, Thể thao và Du lịch và Sở Y tế', 'Sở Văn hóa, Thể thao và Du lịch', 'Sở Y tế'],
  ['Sở Nông nghiệp và Môi trường và Sở Tài chính', 'Sở Nông nghiệp và Môi trường', 'Sở Tài chính'],
  [
    'Văn phòng Đoàn đại biểu Quốc hội và Hội đồng nhân dân tỉnh, Thanh tra tỉnh',
    'Văn phòng Đoàn đại biểu Quốc hội và Hội đồng nhân dân tỉnh',
    'Thanh tra tỉnh',
  ],
  ['Văn phòng HĐND và UBND huyện, Phòng Nội vụ', 'Văn phòng HĐND và UBND huyện', 'Phòng Nội vụ'],
  ['Đảng ủy Khối Cơ quan và Doanh nghiệp tỉnh; Tỉnh đoàn', 'Đảng ủy Khối Cơ quan và Doanh nghiệp tỉnh', 'Tỉnh đoàn'],
  ['Phòng Kinh tế, Hạ tầng và Đô thị, Công an xã', 'Phòng Kinh tế, Hạ tầng và Đô thị', 'Công an xã'],
  [
    'Trung tâm Xúc tiến Đầu tư, Thương mại và Du lịch tỉnh; Báo Lam Giang',
    'Trung tâm Xúc tiến Đầu tư, Thương mại và Du lịch tỉnh',
    'Báo Lam Giang',
  ],
  [
    'Đồng chí Trưởng Ban và các đồng chí Phó Trưởng Ban Chỉ đạo tỉnh',
    'Đồng chí Trưởng Ban',
    'các đồng chí Phó Trưởng Ban Chỉ đạo tỉnh',
  ],
  [
    'Các đồng chí Ủy viên Ban Chỉ đạo là đại diện lãnh đạo các cơ quan: Ban Tổ chức Huyện ủy, Phòng Nội vụ và các hội quần chúng',
    'Các đồng chí Ủy viên Ban Chỉ đạo',
    'Ban Tổ chức Huyện ủy',
    'Phòng Nội vụ',
    'các hội quần chúng',
  ],
  ['Cán bộ, công chức chuyên môn, các trưởng ấp', 'Cán bộ', 'công chức chuyên môn', 'các trưởng ấp'],
  ['cán bộ, công chức, viên chức và người lao động', 'cán bộ, công chức, viên chức và người lao động'],
  ['các cơ quan, đơn vị, công an liên quan', 'các cơ quan, đơn vị', 'công an liên quan'],
  ['các cơ quan, đơn vị công chức liên quan', 'các cơ quan, đơn vị công chức liên quan'],
  ['các cơ quan, đơn vị và địa phương', 'các cơ quan, đơn vị và địa phương'],
  ['các sở, ban, ngành liên quan và địa phương', 'các sở, ban, ngành liên quan', 'địa phương'],
  ['Các sở: Nội vụ, Tư pháp, Tài chính', 'Nội vụ', 'Tư pháp', 'Tài chính'],
  ['Các phòng Nội vụ, Tư pháp và Công an huyện', 'Các phòng Nội vụ', 'Tư pháp', 'Công an huyện'],
  [
    'Ban Chỉ đạo các huyện, thị, thành ủy, đảng ủy trực thuộc Tỉnh ủy',
    'Ban Chỉ đạo các huyện, thị, thành ủy, đảng ủy trực thuộc Tỉnh ủy',
  ],
  [
    'Ban Chỉ đạo thực hiện Quy chế dân chủ ở cơ sở các cấp, các ngành; Tổ Giúp việc Ban Chỉ đạo huyện',
    'Ban Chỉ đạo thực hiện Quy chế dân chủ ở cơ sở các cấp, các ngành',
    'Tổ Giúp việc Ban Chỉ đạo huyện',
  ],
  ['Ban Chỉ đạo xã về xây dựng nông thôn mới, Mặt trận xã', 'Ban Chỉ đạo xã về xây dựng nông thôn mới', 'Mặt trận xã'],
  [
    'Giám đốc các sở, Thủ trưởng các ban, ngành; Chủ tịch UBND các huyện, thành phố',
    'Giám đốc các sở',
    'Thủ trưởng các ban, ngành',
    'Chủ tịch UBND các huyện, thành phố',
  ],
  [
    'Các cấp ủy Đảng, Lãnh đạo Văn phòng UBND huyện (Văn phòng), Trưởng các phòng, ban, đơn vị (đơn vị)',
    'Các cấp ủy Đảng',
    'Lãnh đạo Văn phòng UBND huyện',
    'Trưởng các phòng, ban, đơn vị',
  ],
  ['đồng chí Lê Văn Hòa, Phó Chủ tịch UBND xã; Công an xã', 'đồng chí Lê Văn Hòa, Phó Chủ tịch UBND xã', 'Công an xã'],
  [
    'công chức Văn phòng – Thống kê, công chức Văn hoá – xã hội',
    'công chức Văn phòng – Thống kê',
    'công chức Văn hoá – xã hội',
  ],
  ['cán bộ phụ trách Đài truyền thanh xã', 'cán bộ phụ trách Đài truyền thanh xã'],
  ['Uỷ ban MTTQ Việt Nam xã và các đoàn thể', 'Uỷ ban MTTQ Việt Nam xã', 'các đoàn thể'],
  ['Viễn thông Lam Giang, VNPT, Bưu điện tỉnh', 'Viễn thông Lam Giang', 'VNPT', 'Bưu điện tỉnh'],
  ['- Sở Y tế\n- Sở Tài chính', 'Sở Y tế', 'Sở Tài chính'],
  ['Sở GD&ĐT, Sở NN&PTNT; Phòng LĐ-TB&XH', 'Sở GD&ĐT', 'Sở NN&PTNT', 'Phòng LĐ-TB&XH'],
  ['Chủ tịch, các Phó Chủ tịch UBND xã', 'Chủ tịch', 'các Phó Chủ tịch UBND xã'],
  ['các cơ quan Trung ương đóng trên địa bàn tỉnh', 'các cơ quan Trung ương đóng trên địa bàn tỉnh'],
  ['Trường THCS Trần Phú, Trường Tiểu học số 2 An Phú', 'Trường THCS Trần Phú', 'Trường Tiểu học số 2 An Phú'],
  ['thường xuyên trong năm'],
  ['theo quy định của pháp luật'],
  ['15/6/2024'],
  [''],
];

describe('parseActors splits', () => {
  it.each(LISTS)('%s', (text, ...expected) => {
    expect(names(text)).toEqual(expected);
  });
});

describe('parseActors', () => {
  it('gives place, kind, head, shared head and note', () => {
    expect(parseActors('Các sở: Nội vụ; UBND xã (chủ trì)')).toEqual([
      { start: 8, end: 14, name: 'Nội vụ', kind: 'government', head: 'sở', sharedHead: 'sở', note: null },
      { start: 16, end: 23, name: 'UBND xã', kind: 'government', head: 'ubnd', sharedHead: null, note: 'chủ trì' },
    ]);
  });

  it.each([
    ['Sở Nội vụ', 'government'],
    ['HĐND xã', 'government'],
    ['Ban Dân vận Huyện ủy', 'party'],
    ['Văn phòng Tỉnh ủy', 'party'],
    ['Văn phòng HĐND và UBND xã', 'government'],
    ['Ủy ban MTTQ Việt Nam xã', 'front'],
    ['Hội Nông dân xã', 'union'],
    ['Ban Thường vụ Tỉnh đoàn', 'union'],
    ['Phòng Nội vụ', 'unit'],
    ['Trường Tiểu học An Phú', 'unit'],
    ['Chủ tịch UBND xã', 'person'],
    ['đồng chí Trần Thị Mai', 'person'],
    ['công chức Tư pháp - Hộ tịch', 'person'],
    ['các đồng chí Ủy viên', 'group'],
    ['các sở, ban, ngành', 'group'],
    ['Ban Chỉ đạo tỉnh', 'group'],
    ['cấp ủy, chính quyền', 'group'],
  ])('calls %s %s', (text, kind) => {
    expect(parseActors(text).map((actor) => actor.kind)).toEqual([kind]);
  });

  it('takes any text and gives names that stand in it, in order', () => {
    const word = fc.constantFrom(
      'Sở',
      'các',
      'Nội vụ',
      ',',
      ';',
      'và',
      'UBND',
      'xã',
      ':',
      '(',
      ')',
      '-',
      'của',
      'Đồng chí',
      '\n',
      'huyện',
      'Ủy viên',
    );
    const text = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.array(word, { maxLength: 80 }).map((list) => list.join(' ')),
    );
    fc.assert(
      fc.property(text, (list) => {
        let at = 0;
        for (const actor of parseActors(list)) {
          expect(list.slice(actor.start, actor.end)).toBe(actor.name);
          expect(actor.start).toBeGreaterThanOrEqual(at);
          at = actor.end;
        }
      }),
      { numRuns: 500 },
    );
  });

  it('has a lexer that Chevrotain can optimise', () => {
    expect(actorGrammar.lexer.lexerDefinitionErrors).toEqual([]);
  });
});

describe('parseActors on damaged text', () => {
  it.each([
    ['Hội đồng nhân dẫn tỉnh, Tố Giúp việc', 'Hội đồng nhân dẫn tỉnh', 'Tố Giúp việc'],
    [
      'Sở Lao đông - Thương binh và Xã hội; Sở Giáo đục và Đào tạo',
      'Sở Lao đông - Thương binh và Xã hội',
      'Sở Giáo đục và Đào tạo',
    ],
    ['Sở Nội vụ và các tổ chức chính trị - xã hội tính', 'Sở Nội vụ', 'các tổ chức chính trị - xã hội tính'],
  ])('keeps %s apart', (text, ...expected) => {
    expect(names(text)).toEqual(expected);
  });
});
