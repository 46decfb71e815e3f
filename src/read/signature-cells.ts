import { fold } from '../lexicon/fold.ts';
import { POSITIONS } from '../lexicon/positions.ts';

const CAPITALS = /^\p{Lu}[\p{Lu}\d\s.,/&()–-]*$/u;
const CAPACITY = /^(?:TM|KT|TL|TUQ|T\/M|K\/T|T\/L|Q)[.,: ]/;
const PERSON = /^(?:\p{L}{1,6}\.\s?)*\p{Lu}[\p{Ll}'’]*(?:\s\p{Lu}[\p{Ll}'’]*){1,5}$/u;
const SEAL = /^\(?(?:đã ký|ký tên|chữ ký|ký, )[^()]*\)?$/iu;
const POSTS = POSITIONS.map(fold);

const isHead = (line: string): boolean =>
  CAPITALS.test(line) && (CAPACITY.test(line) || POSTS.some((post) => fold(line).startsWith(post)));
const isName = (line: string): boolean => PERSON.test(line) && !CAPITALS.test(line);
const isPart = (line: string): boolean => CAPITALS.test(line) || isName(line) || SEAL.test(line);

/**
 * Whether columns are the signature blocks of several bodies that sign side by side: posts over names and nothing else.
 *
 * @param columns - the lines of each column, without emphasis marks
 * @example isSignatures([['GIÁM ĐỐC', 'Lý Thị Sao'], ['KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH', 'Trần Văn Bình']]) // true
 */
export function isSignatures(columns: readonly (readonly string[])[]): boolean {
  if (columns.length < 2) return false;
  return columns.every((lines) => lines.every(isPart) && lines.some(isHead) && lines.some(isName));
}
