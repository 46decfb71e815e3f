import { SESSIONS } from '../../src/lexicon/time-words.ts';

/**
 * Where a time phrase can start: its first word together with enough of the second to tell. A cheap filter: what it
 * lets through the grammar decides on, what it stops never reaches the lexer.
 */
const UNIT = '(?:ngày|tuần|tháng|quý|quí|qúy|năm)';
const NUMBER = '(?:\\d{1,3}|một|hai|ba|bốn|sáu|bảy|chín|mười|mười hai)';
/** What a limiting word may stand in front of. */
const POINT = `(?:(?:các\\s+)?${UNIT}|mùng|mồng|\\d|[OlI]\\d|Q\\.?[I1-4]|T\\.?\\d|(?:nửa\\s+)?(?:đầu|giữa|cuối|hết|cả|suốt)\\s|(?:thượng|trung|hạ)\\s+tuần|thứ\\s|chủ\\s+nhật|giai\\s+đoạn|thời\\s+(?:hạn|gian)|vòng|mỗi|(?:buổi\\s+)?(?:sáng|chiều)|dự\\s+kiến|vào|6 tháng)`;

const OPENINGS: readonly string[] = [
  `trước\\s+${POINT}`,
  '(?:chậm|muộn|trễ)\\s+nhất',
  '(?:thời\\s+)?hạn\\s+(?:chót|cuối)',
  'không\\s+(?:quá|vượt\\s+quá|chậm\\s+(?:quá|hơn)|muộn\\s+(?:hơn|quá))\\s',
  `(?:cho\\s+)?(?:đến|tới)\\s+${POINT}`,
  `hết\\s+${POINT}`,
  `(?:ngay\\s+)?trong\\s+(?:suốt\\s+)?${POINT}`,
  `(?:vào|dự\\s+kiến|khoảng|hồi|lúc)\\s+(?:khoảng\\s+|lúc\\s+|hồi\\s+|vào\\s+|trong\\s+)?${POINT}`,
  `(?:cả|suốt|trọn)\\s+${UNIT}`,
  `(?:kể\\s+|tính\\s+|bắt\\s+đầu\\s+)?từ\\s+${POINT}`,
  `(?:hoàn\\s+thành|hoàn\\s+tất|xong)\\s+(?:ngày|${POINT}|trước)`,
  'thời\\s+(?:hạn|gian)\\s+(?:là\\s+)?(?:không\\s+quá\\s+|chậm\\s+nhất\\s+|tối\\s+đa\\s+)?\\d',
  'sau\\s+\\d',
  '(?:ngay\\s+)?sau\\s+khi\\s+(?:kế\\s+hoạch|(?:được\\s+)?ban\\s+hành|ký|có\\s+hiệu)',
  '(?:các\\s+)?ngày\\s+(?:\\d|thứ\\s|[OlI]\\d|cuối|đầu|làm\\s+việc\\s+cuối)',
  '(?:mùng|mồng)\\s+\\d',
  'tháng\\s+(?:\\d|giêng|chạp|một|hai|ba|tư|sáu|bảy|tám|chín|mười)',
  'tuần\\s*[,/]\\s*tháng',
  'tháng\\s*[,/]\\s*(?:hàng\\s+|hằng\\s+)?qu[ýíú]',
  'T\\.?\\d{1,2}\\s?[/-]\\s?(?:19|20)\\d\\d',
  'Q\\.?(?:IV|I{1,3}|[1-4])\\s?[/-]',
  'qu[ýíyúi]\\s+(?:IV|lV|H|I|l|[1-4])',
  'qu[ýí]\\s*(?:[,/]|và)\\s*(?:\\d|sáu|chín|năm|hàng|hằng|quý)',
  `(?:nửa\\s+)?(?:đầu|giữa|cuối)\\s+(?:của\\s+)?(?:năm|(?:tháng|quý|quí)\\s|mỗi\\s|hàng\\s|hằng\\s)`,
  '(?:thượng|trung|hạ)\\s+tuần',
  'tuần\\s+(?:đầu|cuối|thứ|\\d)',
  'năm\\s+(?:20\\d\\d|nay|sau)',
  '(?:hàng|hằng|mỗi|từng)\\s+(?:ngày|tuần|tháng|quý|quí|năm|\\d|sáu)',
  '(?:theo\\s+)?định\\s+k[ỳì]',
  'thường\\s+xuyên',
  'liên\\s+tục',
  'giai\\s+đoạn\\s+20\\d\\d',
  '(?:(?:nhân\\s+)?dịp|chào\\s+mừng)\\s(?=[^.;\\n]{0,120}\\d\\s?/\\s?\\d)',
  '(?:buổi\\s+)?(?:sáng|chiều)\\s+(?:thứ|chủ\\s+nhật|ngày\\s+\\d)',
  '(?:thứ\\s+(?:hai|ba|tư|năm|sáu|bảy|bẩy|[2-7])|chủ\\s+nhật)(?=\\s*(?:,|và\\s|hàng\\s|hằng\\s|mỗi\\s|từng\\s|tuần\\s|của\\s))',
  `(?:ít\\s+nhất\\s+|tối\\s+thiểu\\s+)?${NUMBER}(?:\\s+\\([^()]{1,14}\\))?\\s+(?:tháng|năm|quý|ngày|tuần|lần)`,
  `\\d{1,2}\\s+(?:${SESSIONS.join('|')})\\s?/\\s?(?:1\\s+)?${UNIT}`,
  '\\d{1,2}\\s?(?:giờ|h|g)',
];

/** Numeric dates without a word in front: only behind a label or in a table column of times. */
export const BARE_DATE = /^(?:\d{1,2}\s?[/.-]\s?\d{1,4}|20\d\d)/;

const BOUNDARY = '(?<![A-Za-zÀ-ỹ0-9/])';

/** Every position at which a time phrase may open, labels not considered; global: set `lastIndex` before use. */
export const TRIGGER = new RegExp(`${BOUNDARY}(?:${[...OPENINGS, BARE_DATE.source.slice(1)].join('|')})`, 'gi');
