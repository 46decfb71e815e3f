import { fold } from '../../lexicon/fold.ts';
import { NATIONAL_DOCUMENTS } from '../../lexicon/national-documents.ts';

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

/** Numbers and days of other documents: their years are not the plan's. */
const CITED = /(?:so [\d]+[^ ]*|ngay \d{1,2}(?:[/.-]\d{1,2}[/.-]\d{4}| thang \d{1,2} nam \d{4}))/g;
/** A law, the words behind it, and a year that is the law's or the plan's. */
const LAW = /(?<![a-z])(?:luat|phap lenh|hien phap)((?: (?!luat )[a-z,]+){0,16}) nam (\d{4})/g;
/** Words that no law's name holds: the year behind them is the plan's. */
const BEYOND_NAME = /(?:^| )(?:tren dia ban|tai|thuoc|trong|giai doan|cua (?:tinh|huyen|xa|so|uy ban|co quan))(?: |$)/;

const lawYears = new Map<string, string[]>();
for (const { type, title, date } of NATIONAL_DOCUMENTS) {
  if (!/^(?:Luật|Bộ luật|Pháp lệnh)$/.test(type)) continue;
  const name = fold(title);
  lawYears.set(name, [...(lawYears.get(name) ?? []), date.slice(0, 4)]);
}

/** A year of the registry is the law's, one after the plan's issue cannot be. */
function isYearOfLaw(name: string, year: string, issued: string | null): boolean {
  if (BEYOND_NAME.test(name)) return false;
  const known = lawYears.get(name.trim());
  return known === undefined ? issued === null || year <= issued.slice(0, 4) : known.includes(year);
}

/**
 * The period a title speaks of, as EDTF.
 *
 * @param title - on one line
 * @param issued - the plan's day of issue, ISO 8601: tells the year of a law from the plan's
 * @example parsePeriod('Công tác dân vận giai đoạn 2021-2025') // '2021/2025'
 * @example parsePeriod('Kiểm tra công vụ quý III năm 2024') // '2024-07/2024-09'
 * @example parsePeriod('triển khai Luật Thanh tra năm 2022') // null
 * @example parsePeriod('thi hành Luật Thanh tra năm 2024') // '2024': no law of that name was passed in 2024
 */
export function parsePeriod(title: string, issued: string | null = null): string | null {
  const folded = fold(title)
    .replace(/\s+/g, ' ')
    .trim()
    .replace(CITED, (match) => ' '.repeat(match.length))
    .replace(LAW, (match, name: string, year: string) =>
      isYearOfLaw(name, year, issued) ? ' '.repeat(match.length) : match,
    );
  for (const { pattern, toEdtf } of FORMS) {
    const match = pattern.exec(folded);
    const period = match && toEdtf(match);
    if (period) return period;
  }
  return null;
}
