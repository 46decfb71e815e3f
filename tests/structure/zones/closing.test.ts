import { describe, expect, it } from 'vitest';
import { isClosing } from '../../../src/structure/zones/closing.ts';

describe('isClosing', () => {
  it.each([
    'Trên đây là Kế hoạch công tác dân vận năm 2024 của UBND xã An Phú./.',
    'Trên đây là kế hoạch phối hợp của hai ngành, đề nghị các đơn vị triển khai.',
    'Trong quá trình thực hiện, nếu có vướng mắc, đề nghị phản ánh về Sở Nội vụ.',
    'Kế hoạch này có hiệu lực kể từ ngày ký.',
    'Yêu cầu các cơ quan, đơn vị nghiêm túc triển khai thực hiện./.',
    'Văn phòng trân trọng thông báo./.',
  ])('knows %j', (text) => {
    expect(isClosing(text)).toBe(true);
  });

  it.each([
    'Trong quá trình thực hiện phải bảo đảm tiến độ và chất lượng.',
    'Kế hoạch này gồm ba phần.',
    'Tổ chức thực hiện nghiêm túc quy chế dân chủ.',
    'Yêu cầu',
    '',
  ])('does not know %j', (text) => {
    expect(isClosing(text)).toBe(false);
  });
});
