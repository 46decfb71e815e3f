import { expect, it } from 'vitest';
import { editText } from '../../../src/model/index.ts';
import { segmentZones, zoneEdits } from '../../../src/structure/zones/index.ts';
import { cleanOf, column } from './clean-of.ts';

it('joins wrapped names, titles and items, and nothing else', () => {
  const clean = cleanOf(
    ...column('left', 'UBND TỈNH LAM GIANG\nSỞ VĂN HÓA, THỂ THAO\nVÀ DU LỊCH\nSố: 45/KH-SVHTTDL'),
    ...column('right', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc'),
    '\nKẾ HOẠCH\nThực hiện công tác dân vận\nnăm 2024\n\nI. MỤC ĐÍCH\nNâng cao\nnhận thức.\n',
    ...column('left', 'Nơi nhận:\n- Các huyện, thị xã,\nthành phố;\n- Lưu: VT.'),
    ...column('right', 'GIÁM ĐỐC\nLý Thị Sao'),
  );
  expect(editText(clean, zoneEdits(clean, segmentZones(clean))).text.split('\n')).toEqual([
    'UBND TỈNH LAM GIANG',
    'SỞ VĂN HÓA, THỂ THAO VÀ DU LỊCH',
    'Số: 45/KH-SVHTTDL',
    'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
    'Độc lập - Tự do - Hạnh phúc',
    'KẾ HOẠCH',
    'Thực hiện công tác dân vận năm 2024',
    'I. MỤC ĐÍCH',
    'Nâng cao',
    'nhận thức.',
    'Nơi nhận:',
    '- Các huyện, thị xã, thành phố;',
    '- Lưu: VT.',
    'GIÁM ĐỐC',
    'Lý Thị Sao',
  ]);
});
