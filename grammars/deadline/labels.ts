import { TIME_LABEL_TAILS, TIME_LABELS } from '../../src/lexicon/time-words.ts';

const LABEL = TIME_LABELS.join('|').replaceAll(' ', '\\s+');
const TAIL = [...TIME_LABEL_TAILS]
  .sort((a, b) => b.length - a.length)
  .join('|')
  .replaceAll(' ', '\\s+');
const LABEL_WITH_COLON = new RegExp(
  `(?:^|[\\s(•+*–-])(?:${LABEL})(?:[\\s,]+[^\\s:;.()]+){0,8}[\\s*_]*:(?:[^.]|\\.(?!\\s))*$`,
  'i',
);
const WHOLE_LABEL = new RegExp(
  `^[\\s*_:.]*(?:${LABEL})(?:[\\s,/]+(?:và\\s+)?(?:${TAIL}|${LABEL}|địa\\s+điểm|dự\\s+kiến))*[\\s*_:.()]*$`,
  'i',
);

/**
 * Whether a label that announces a time stands in front, with nothing but its own clause between.
 *
 * @param before - the text of the line up to the phrase
 * @example isBehindTimeLabel('Thời gian thực hiện: Xây dựng đề án ') // true
 */
export function isBehindTimeLabel(before: string): boolean {
  return LABEL_WITH_COLON.test(before);
}

const DUE_LABEL =
  /(?:^|[\s(•+*–-])(?:hạn|thời\s+hạn|[^\s:]+(?:\s+[^\s:]+){0,3}\s+hoàn\s+thành|hoàn\s+thành)(?:\s+[^\s:;.]+){0,4}[\s*_]*:\s*$/i;

/**
 * Whether the label right in front says that the day behind it is the last one.
 *
 * @example isDueLabel('Thời gian hoàn thành: ') // true
 */
export function isDueLabel(before: string): boolean {
  return DUE_LABEL.test(before);
}

const UNIT_COLUMN = /^\s*(?:ngày|tuần|tháng|quý)(?:[\s,/]+(?:ngày|tháng|quý|năm))*\s*$/i;

/**
 * Whether the cells of a column are times: its head is a time label or only units of time.
 *
 * @example isTimeColumn('Tháng') // true
 */
export function isTimeColumn(head: string): boolean {
  return isTimeLabel(head) || UNIT_COLUMN.test(head);
}

/**
 * Whether a heading or column head is nothing but a time label.
 *
 * @example isTimeLabel('Thời gian hoàn thành') // true
 */
export function isTimeLabel(text: string): boolean {
  return text.length < 80 && WHOLE_LABEL.test(text);
}
