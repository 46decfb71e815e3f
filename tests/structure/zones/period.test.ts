import { describe, expect, it } from 'vitest';
import { parsePeriod } from '../../../src/structure/zones/period.ts';

describe('parsePeriod', () => {
  it.each([
    ['Công tác dân vận năm 2024', '2024'],
    ['giai đoạn 2021-2025, định hướng đến năm 2030', '2021/2025'],
    ['nhiệm kỳ 2020 – 2025', '2020/2025'],
    ['từ năm 2021 đến năm 2025', '2021/2025'],
    ['Giáo dục nhà trường năm học 2024 - 2025', '2024/2025'],
    ['Kiểm tra công vụ quý III năm 2024', '2024-07/2024-09'],
    ['Tháng Thanh niên tháng 3 năm 2024', '2024-03'],
    ['nhiệm vụ 6 tháng cuối năm 2024', '2024-07/2024-12'],
    ['Tổng kết năm 2022 và nhiệm vụ năm 2023', '2023'],
    ['Cải cách hành chính 2026', '2026'],
    ['triển khai Nghị quyết ngày 05 tháng 3 năm 2022 trong năm 2024', '2024'],
    ['thi hành Luật Đường bộ và bảo đảm an toàn giao thông trên địa bàn tỉnh năm 2025', '2025'],
    ['thi hành Luật Tiếp công dân năm 2024', '2024'],
  ])('reads %j', (title, period) => {
    expect(parsePeriod(title)).toBe(period);
  });

  it.each([
    'triển khai Luật Thanh tra năm 2022',
    'thực hiện Quyết định số 1899/QĐ-TTg ngày 04/9/2025',
    'thực hiện Nghị quyết ngày 05 tháng 3 năm 2022',
    'công tác dân vận',
    'triển khai Luật Căn cước năm 2023',
  ])('finds none in %j', (title) => {
    expect(parsePeriod(title)).toBeNull();
  });

  it('takes a year after the issue for the plan, not for the law', () => {
    expect(parsePeriod('triển khai Luật Đường bộ năm 2025', '2024-12-20')).toBe('2025');
    expect(parsePeriod('triển khai Luật Đường bộ năm 2024', '2024-12-20')).toBeNull();
  });
});
