import { fold } from './fold.ts';

/**
 * Names and phrases written with a dash between blanks, which a line break cuts before the dash: `Sở Lao động` /
 * `- Thương binh và Xã hội`. Left part → the openings of right parts. Source: names of agencies and civil-service posts in Decrees
 * 24/2014/NĐ-CP and 33/2023/NĐ-CP; usage in provincial plans.
 */
const DASHED: Readonly<Record<string, readonly string[]>> = {
  'lao động': ['thương binh'],
  'văn phòng': ['thống kê'],
  'kinh tế': ['xã hội', 'hạ tầng', 'kỹ thuật', 'văn hóa'],
  'chính trị': ['xã hội', 'hành chính'],
  'văn hóa': ['xã hội', 'thông tin', 'thể thao', 'thể dục', 'nghệ thuật'],
  'tài chính': ['kế toán', 'kế hoạch', 'ngân sách'],
  'kế hoạch': ['tài chính', 'đầu tư'],
  'tư pháp': ['hộ tịch'],
  'địa chính': ['xây dựng', 'nông nghiệp'],
  'nông nghiệp': ['xây dựng', 'môi trường'],
  'hành chính': ['tổ chức', 'quản trị', 'tổng hợp', 'chính trị'],
  'tổ chức': ['nội vụ', 'hành chính', 'kiểm tra', 'cán bộ'],
  'quản trị': ['tài vụ'],
  'an ninh': ['quốc phòng', 'trật tự', 'chính trị'],
  'quốc phòng': ['an ninh'],
  'dân số': ['kế hoạch hóa'],
  'giáo dục': ['đào tạo'],
  'thông tin': ['truyền thông', 'tuyên truyền'],
  'xã hội': ['nghề nghiệp'],
  'thi đua': ['khen thưởng'],
  'khoa học': ['công nghệ', 'kỹ thuật'],
  xanh: ['sạch'],
  đoàn: ['đội'],
  'độc lập': ['tự do'],
  'tự do': ['hạnh phúc'],
};

const folded = new Map(Object.entries(DASHED).map(([left, rights]) => [fold(left), rights.map(fold)]));

/**
 * Whether a dash at a line start goes on with a name of the line before.
 *
 * @param before - the line before
 * @param after - the text after the dash
 * @example isDashedName('phối hợp với Sở Lao động', 'Thương binh và Xã hội') // true
 * @example isDashedName('phối hợp với Sở Lao động', 'Tổ chức tập huấn') // false
 */
export function isDashedName(before: string, after: string): boolean {
  const words = fold(before.slice(-30))
    .split(/[^a-z]+/)
    .filter((word) => word !== '');
  const start = fold(after.slice(0, 30));
  return [words.slice(-2).join(' '), words.at(-1) ?? ''].some((left) =>
    folded.get(left)?.some((right) => start.startsWith(right)),
  );
}
