import { expect, test } from 'vitest';
import { isDashedName } from '../../src/lexicon/dashed-names.ts';
import { isHeadingText } from '../../src/lexicon/headings.ts';
import { endsOpen } from '../../src/lexicon/open-endings.ts';

test.each([
  ['theo Kế hoạch số 12/KH-UBND ngày', true],
  ['phối hợp với các', true],
  ['của Ban Dân vận, Ủy ban Mặt trận', true],
  ['trong giai đoạn', true],
  ['Điều', true],
  ['Đẩy mạnh chuyển đổi số', false],
  ['mua sắm trang thiết bị', false],
  ['Báo cáo hằng tháng', false],
  ['Tổ chức thực hiện', false],
  ['', false],
])('tells whether %j ends open', (text, expected) => {
  expect(endsOpen(text)).toBe(expected);
});

test.each([
  ['phối hợp với Sở Lao động', 'Thương binh và Xã hội', true],
  ['công chức Văn hoá', 'Xã hội xã An Phú', true],
  ['phát triển kinh tế', 'xã hội của huyện', true],
  ['phối hợp với Sở Lao động', 'Tổ chức tập huấn', false],
  ['', 'Xã hội', false],
])('tells whether a dash joins %j and %j', (before, after, expected) => {
  expect(isDashedName(before, after)).toBe(expected);
});

test.each([
  ['Mục đích', true],
  ['YÊU CẦU', true],
  ['Tổ chức thực hiện', true],
  ['Mục đích của kế hoạch là nâng cao nhận thức.', false],
  ['Ủy ban nhân dân xã An Phú', false],
])('tells whether %j reads like a heading', (text, expected) => {
  expect(isHeadingText(text)).toBe(expected);
});
