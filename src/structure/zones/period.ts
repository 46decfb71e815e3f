import { fold } from '../../lexicon/fold.ts';

const YEAR = '((?:19|20)\\d{2})';
const TO = '[ ]*(?:-|–|—|/|den(?: het)?(?: nam)?)[ ]*';

interface Form {
  readonly pattern: RegExp;
  readonly toEdtf: (match: RegExpExecArray) => string | null;
}

const QUARTERS: Readonly<Record<string, string>> = {
  i: '1',
  ii: '2',
  iii: '3',
  iv: '4',
  '1': '1',
  '2': '2',
  '3': '3',
  '4': '4',
};

function quarter(number: string, year: string): string | null {
  const ordinal = Number(QUARTERS[number]);
  const month = (value: number): string => String(value).padStart(2, '0');
  return `${year}-${month(ordinal * 3 - 2)}/${year}-${month(ordinal * 3)}`;
}

function months(from: string, to: string): string | null {
  return from < to ? `${from}/${to}` : null;
}

/** Tried in order on folded text; the first that matches is the period. */
const FORMS: readonly Form[] = [
  {
    pattern: new RegExp(
      `(?:giai doan|nhiem ky|nam hoc|cac nam|trong nam|tu nam|nam)[ ]*(?:tu )?(?:nam )?${YEAR}${TO}${YEAR}`,
    ),
    toEdtf: (match) => months(match[1]!, match[2]!),
  },
  {
    pattern: new RegExp(`(?:quy|qui) (i{1,3}|iv|[1-4])[ ]*(?:/|nam|,)?[ ]*(?:nam )?${YEAR}`),
    toEdtf: (match) => quarter(match[1]!, match[2]!),
  },
  { pattern: new RegExp(`0?6 thang dau nam ${YEAR}`), toEdtf: (match) => `${match[1]}-01/${match[1]}-06` },
  { pattern: new RegExp(`0?6 thang cuoi nam ${YEAR}`), toEdtf: (match) => `${match[1]}-07/${match[1]}-12` },
  { pattern: new RegExp(`0?9 thang dau nam ${YEAR}`), toEdtf: (match) => `${match[1]}-01/${match[1]}-09` },
  {
    pattern: new RegExp(`(?<!ngay \\d{1,2} )(?<!\\d )thang (0?[1-9]|1[0-2])[ ]*(?:/|nam)[ ]*${YEAR}`),
    toEdtf: (match) => `${match[2]}-${match[1]!.padStart(2, '0')}`,
  },
  {
    pattern: new RegExp(`(?<!\\d )(?<!thang \\d{1,2} )(?<!thang \\d{1,2}[/])nam ${YEAR}(?!.*nam ${YEAR})`),
    toEdtf: (match) => match[1]!,
  },
  { pattern: new RegExp(`${YEAR}${TO}${YEAR}`), toEdtf: (match) => months(match[1]!, match[2]!) },
  { pattern: new RegExp(`(?:^|[ ])${YEAR}$`), toEdtf: (match) => match[1]! },
];

/** Stretches that name another document: their years are not the plan's. */
const CITED = [
  /(?:so [\d]+[^ ]*|ngay \d{1,2}(?:[/.-]\d{1,2}[/.-]\d{4}| thang \d{1,2} nam \d{4}))/g,
  /(?:luat|bo luat|phap lenh|hien phap)(?: [a-z,]+){0,16} nam \d{4}/g,
];

/**
 * The period a title speaks of, as EDTF.
 *
 * @param title - on one line
 * @example parsePeriod('Công tác dân vận giai đoạn 2021-2025') // '2021/2025'
 * @example parsePeriod('Kiểm tra công vụ quý III năm 2024') // '2024-07/2024-09'
 * @example parsePeriod('triển khai Luật Thanh tra năm 2022') // null
 */
export function parsePeriod(title: string): string | null {
  let folded = fold(title).replace(/\s+/g, ' ').trim();
  for (const cited of CITED) folded = folded.replace(cited, (match) => ' '.repeat(match.length));
  for (const { pattern, toEdtf } of FORMS) {
    const match = pattern.exec(folded);
    const period = match && toEdtf(match);
    if (period) return period;
  }
  return null;
}
