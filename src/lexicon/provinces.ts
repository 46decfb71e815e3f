import { fold } from './fold.ts';

/** A unit of the first administrative level in one period of its existence. */
export interface Province {
  /** The name without its level noun: `Tây Ninh`. */
  readonly name: string;
  /** Two-digit code of the national list of its time. Seven numbers changed owner in 2025: never join by code alone. */
  readonly code: string;
  readonly kind: 'province' | 'city';
  /** First and last day, ISO 8601; null where the period is open on that side. */
  readonly from: string | null;
  readonly until: string | null;
  /** Codes of the units it was merged from, in the list before 2025-07-01; its own code where nothing changed. */
  readonly predecessors: readonly string[];
}

const REFORM = '2025-07-01';
const LAST_DAY_BEFORE = '2025-06-30';

/** `code name`, a star marks the centrally-run cities. Source: Decision 124/2004/QĐ-TTg as amended up to 2024. */
const OLD_UNITS = `01 Hà Nội*;02 Hà Giang;04 Cao Bằng;06 Bắc Kạn;08 Tuyên Quang;10 Lào Cai;11 Điện Biên;12 Lai Châu;14 Sơn La;15 Yên Bái;
17 Hòa Bình;19 Thái Nguyên;20 Lạng Sơn;22 Quảng Ninh;24 Bắc Giang;25 Phú Thọ;26 Vĩnh Phúc;27 Bắc Ninh;30 Hải Dương;31 Hải Phòng*;
33 Hưng Yên;34 Thái Bình;35 Hà Nam;36 Nam Định;37 Ninh Bình;38 Thanh Hóa;40 Nghệ An;42 Hà Tĩnh;44 Quảng Bình;45 Quảng Trị;
46 Huế*;48 Đà Nẵng*;49 Quảng Nam;51 Quảng Ngãi;52 Bình Định;54 Phú Yên;56 Khánh Hòa;58 Ninh Thuận;60 Bình Thuận;62 Kon Tum;
64 Gia Lai;66 Đắk Lắk;67 Đắk Nông;68 Lâm Đồng;70 Bình Phước;72 Tây Ninh;74 Bình Dương;75 Đồng Nai;77 Bà Rịa - Vũng Tàu;
79 Hồ Chí Minh*;80 Long An;82 Tiền Giang;83 Bến Tre;84 Trà Vinh;86 Vĩnh Long;87 Đồng Tháp;89 An Giang;91 Kiên Giang;92 Cần Thơ*;
93 Hậu Giang;94 Sóc Trăng;95 Bạc Liêu;96 Cà Mau`;

/** `code name = merged codes`. Source: Resolution 202/2025/QH15 and Decision 19/2025/QĐ-TTg. */
const NEW_UNITS = `01 Hà Nội* = 01;04 Cao Bằng = 04;08 Tuyên Quang = 02 08;11 Điện Biên = 11;12 Lai Châu = 12;14 Sơn La = 14;
15 Lào Cai = 10 15;19 Thái Nguyên = 06 19;20 Lạng Sơn = 20;22 Quảng Ninh = 22;24 Bắc Ninh = 24 27;25 Phú Thọ = 17 25 26;
31 Hải Phòng* = 30 31;33 Hưng Yên = 33 34;37 Ninh Bình = 35 36 37;38 Thanh Hóa = 38;40 Nghệ An = 40;42 Hà Tĩnh = 42;
44 Quảng Trị = 44 45;46 Huế* = 46;48 Đà Nẵng* = 48 49;51 Quảng Ngãi = 51 62;52 Gia Lai = 52 64;56 Khánh Hòa = 56 58;
66 Đắk Lắk = 54 66;68 Lâm Đồng = 60 67 68;75 Đồng Nai = 70 75;79 Hồ Chí Minh* = 74 77 79;80 Tây Ninh = 72 80;
82 Đồng Tháp = 82 87;86 Vĩnh Long = 83 84 86;91 An Giang = 89 91;92 Cần Thơ* = 92 93 94;96 Cà Mau = 95 96`;

/** Units that changed kind or name outside the reform of 2025. */
const CHANGED: readonly Province[] = [
  { name: 'Thừa Thiên Huế', code: '46', kind: 'province', from: null, until: '2024-12-31', predecessors: ['46'] },
  { name: 'Hà Tây', code: '28', kind: 'province', from: null, until: '2008-07-31', predecessors: ['28'] },
  { name: 'Đồng Nai', code: '75', kind: 'city', from: '2026-04-30', until: null, predecessors: ['70', '75'] },
];

function parseUnit(entry: string): Pick<Province, 'name' | 'code' | 'kind' | 'predecessors'> {
  const [unit, merged] = entry.trim().split(' = ') as [string, string | undefined];
  const code = unit.slice(0, 2);
  const starred = unit.endsWith('*');
  const name = unit.slice(3, starred ? -1 : undefined);
  return { name, code, kind: starred ? 'city' : 'province', predecessors: merged?.split(' ') ?? [code] };
}

function startOf(unit: { readonly name: string }): string | null {
  return unit.name === 'Huế' ? '2025-01-01' : null;
}

function endOf(unit: { readonly name: string }): string | null {
  return unit.name === 'Đồng Nai' ? '2026-04-29' : null;
}

/** Every unit of the first level: the 63 of before July 2025, the 34 of since, and those that changed in between. */
export const PROVINCES: readonly Province[] = [
  ...OLD_UNITS.split(';')
    .map(parseUnit)
    .map((unit) => ({ ...unit, from: startOf(unit), until: LAST_DAY_BEFORE })),
  ...NEW_UNITS.split(';')
    .map(parseUnit)
    .map((unit) => ({ ...unit, from: REFORM, until: endOf(unit) })),
  ...CHANGED,
];

/** Spellings in use that folding does not reach, by folded key, and the name they stand for. */
const VARIANTS: Readonly<Record<string, string>> = {
  'bac can': 'Bắc Kạn',
  kontum: 'Kon Tum',
  'cong tum': 'Kon Tum',
  'dac lac': 'Đắk Lắk',
  'dak lac': 'Đắk Lắk',
  'dac lak': 'Đắk Lắk',
  daklak: 'Đắk Lắk',
  darlac: 'Đắk Lắk',
  'dac nong': 'Đắk Nông',
  daknong: 'Đắk Nông',
  'br vt': 'Bà Rịa - Vũng Tàu',
  'vung tau': 'Bà Rịa - Vũng Tàu',
  'tt hue': 'Thừa Thiên Huế',
  't t hue': 'Thừa Thiên Huế',
  hcm: 'Hồ Chí Minh',
};

/** Folded letters, every run of anything else one blank. */
function keyOf(name: string): string {
  return fold(name)
    .replace(/[^a-z]+/g, ' ')
    .trim();
}

const byKey = new Map<string, Province[]>();
for (const province of PROVINCES) {
  const key = keyOf(province.name);
  byKey.set(key, [...(byKey.get(key) ?? []), province]);
}
for (const [key, name] of Object.entries(VARIANTS)) byKey.set(key, byKey.get(keyOf(name)) ?? []);

/** The most words a province's key has, for look-ups in running text. */
export const LONGEST_PROVINCE_NAME = 4;

/**
 * The province of a name, whatever its marks, case and hyphens.
 *
 * @param name - without its level noun
 * @param date - ISO 8601; where it is given the unit of that day is preferred
 * @returns the newest unit of that name when no date is given; null for a name that no province bears
 * @example findProvince('ĐẮC LẮC')?.name // 'Đắk Lắk'
 * @example findProvince('Tây Ninh', '2021-02-05')?.code // '72'
 */
export function findProvince(name: string, date: string | null = null): Province | null {
  const units = byKey.get(keyOf(name));
  if (!units) return null;
  const then = date === null ? undefined : units.find((unit) => existsOn(unit, date));
  return then ?? units.find((unit) => unit.until === null) ?? units.at(-1) ?? null;
}

function existsOn(unit: Province, date: string): boolean {
  return (unit.from === null || unit.from <= date) && (unit.until === null || date <= unit.until);
}
