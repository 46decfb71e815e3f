import { OPENERS, ROLL_HEADINGS } from '../src/lexicon/role-words.ts';
import type { Span } from '../src/model/index.ts';
import { actorTokens } from './actor/lexer.ts';
import * as T from './actor/vocabulary.ts';
import { actorListAt, endsAsName, parseActors } from './actor.ts';
import { type LabelMatch, labelsOf } from './duty/labels.ts';
import { type DutyMatch, notedRole } from './duty/match.ts';
import { is } from './duty/read.ts';
import { sentencesOf } from './duty/sentences.ts';
import { subjects } from './duty/subjects.ts';
import { isContact, triggered } from './duty/triggers.ts';
import { level } from './shared/level.ts';

export { type HeadingMatch, parseDutyHeading } from './duty/heading.ts';
export { labelsOf } from './duty/labels.ts';
export { type DutyMatch, notedRole } from './duty/match.ts';
export { dutyGrammar } from './duty/read.ts';

/**
 * Who has to do what in a paragraph.
 *
 * @param text - one paragraph
 * @returns one match per actor and role, in text order
 * @example parseDuties('Giao Sở Nội vụ chủ trì, phối hợp với Sở Tài chính.').map((d) => [d.role, d.actor.name])
 * // [['lead', 'Sở Nội vụ'], ['coordinate', 'Sở Tài chính']]
 */
export function parseDuties(text: string): DutyMatch[] {
  const labels = text.includes(':') ? labelsOf(text) : [];
  const read = labels.map((label) => ({ label, duties: labelDuties(text, label) }));
  const found = read.flatMap(({ duties }) => duties);
  const claimed = read.filter(({ duties }) => duties.length > 0).map(({ label }) => label.span);
  const rolls = labels.filter((label) => isRoll(text, label)).map(({ value }) => value);
  for (const sentence of sentencesOf(text)) {
    if (isWorthReading(text, sentence)) found.push(...sentenceDuties(text, sentence, { claimed, rolls }));
  }
  return dedupe(found).sort((a, b) => a.actor.start - b.actor.start || a.actor.end - b.actor.end);
}

function dedupe(duties: readonly DutyMatch[]): DutyMatch[] {
  const seen = new Set<string>();
  return duties.filter(({ role, actor }) => {
    const key = `${role} ${actor.start} ${actor.end}`;
    return !seen.has(key) && seen.add(key);
  });
}

const ROLLS = new Set(ROLL_HEADINGS.map(level));

/** `Đối tượng: toàn bộ hộ gia đình …`, `(đầu mối: bà Hạnh, điện thoại …)`: names those it is about, or whom to call. */
function isRoll(text: string, { label, meaning, value }: LabelMatch): boolean {
  return (meaning.kind === 'part' && ROLLS.has(level(label))) || isContact(text, value.start);
}

/** A role label's value is an enumeration, unless it is a sentence of its own. */
function labelDuties(text: string, label: LabelMatch): DutyMatch[] {
  if (label.meaning.kind !== 'role') return [];
  const { role } = label.meaning;
  const { start, end } = label.value;
  const tokens = actorTokens(text, start, end);
  const list = actorListAt(text, tokens, 0);
  const after = list && tokens[list.next];
  if (after && is(after, T.Verb, T.Adverb, T.Ground) && !endsAsName(list, tokens)) return [];
  const contact = isContact(text, start);
  const actors = parseActors(text.slice(start, end)).filter(({ kind }) => !(contact && kind === 'person'));
  return actors.map((actor) => ({
    role: notedRole(actor, role),
    actor: { ...actor, start: actor.start + start, end: actor.end + start },
    pattern: 'label',
    explicit: true,
    known: true,
  }));
}

const TRIGGER =
  /giao|phân công|[uủ][yỷ] quyền|uỷ nhiệm|đề nghị|yêu cầu|phối (?:kết )?hợp|cùng với|báo cáo|gửi|nộp|trình|phản ánh|chuyển|liên hệ|thông tin|đăng ký|kiến nghị|khai báo|chủ trì|đầu mối|(?:^| )(?:do|thì) |được (?:[A-ZĐ]|khoa |phòng |các )/i;

const OPENING_SYLLABLES = new Set(OPENERS.map((phrase) => level(phrase).split(' ')[0]!));
const FIRST_SYLLABLE = /[^\s"“”(\-–+•*_]+/;

/** The cheap scan: a word of duty anywhere, or an opening that a subject can follow. */
function isWorthReading(text: string, { start, end }: Span): boolean {
  const sentence = text.slice(start, end);
  if (sentence === sentence.toUpperCase()) return false;
  if (TRIGGER.test(sentence)) return true;
  const syllable = FIRST_SYLLABLE.exec(sentence)?.[0] ?? '';
  return (
    syllable !== '' &&
    (ACTOR_SYLLABLES.has(level(syllable)) || OPENING_SYLLABLES.has(level(syllable)) || sentence.includes(';'))
  );
}

const ACTOR_SYLLABLES = T.firstSyllablesOfActors();

/** Where a label has said what the words after it are. */
interface Labelled {
  /** Values that have been read as actors. */
  readonly claimed: readonly Span[];
  /** Values that only list who is meant: nobody in them is the subject of a duty. */
  readonly rolls: readonly Span[];
}

function sentenceDuties(text: string, sentence: Span, { claimed, rolls }: Labelled): DutyMatch[] {
  const tokens = actorTokens(text, sentence.start, sentence.end);
  const triggers = tokens.flatMap((_, i) => triggered(text, tokens, i));
  const listed = triggers.map(({ actor }) => actor).sort((a, b) => a.start - b.start);
  const subjected = subjects(text, tokens).filter(
    ({ actor }) => !isWithin(actor.start, listed) && !isWithin(actor.start, rolls),
  );
  const found = [...subjected, ...triggers];
  return found.filter(({ actor }) => !isWithin(actor.start, claimed));
}

/** Whether a position lies in one of some sorted spans. */
function isWithin(position: number, spans: readonly Span[]): boolean {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (spans[middle]!.end <= position) low = middle + 1;
    else high = middle;
  }
  return low < spans.length && spans[low]!.start <= position;
}
