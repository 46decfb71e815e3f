import { ABBREVIATIONS } from '../../src/lexicon/abbreviations.ts';
import { BODY_HEADS } from '../../src/lexicon/actor-heads.ts';
import type { ActorKind } from '../../src/model/index.ts';
import { tokenMatcher } from '../shared/chevrotain.ts';
import { level } from '../shared/level.ts';
import type { Actor } from './phrase.ts';
import * as T from './vocabulary.ts';

/** One actor of an enumeration. */
export interface ActorMatch {
  /** Offsets into the text, half-open; `text.slice(start, end)` is `name`. */
  readonly start: number;
  readonly end: number;
  /** As printed. */
  readonly name: string;
  readonly kind: ActorKind;
  /** The head noun in lower case, which a list may share (`sở` for `Tư pháp` in `Các sở: Nội vụ, Tư pháp`); null for bare names. */
  readonly head: string | null;
  /** The shared head's words as printed, to be put in front of the name in keys; null when the name has its own head. */
  readonly sharedHead: string | null;
  /** What stands in the bracket behind the name: `chủ trì` in `Sở Nội vụ (chủ trì)`; null without one. */
  readonly note: string | null;
}

/** An actor's tokens as a match in the text they were taken from. */
export function toMatch(text: string, actor: Actor): ActorMatch {
  const start = actor.first.startOffset;
  const end = actor.last.endOffset! + 1;
  const shared = actor.sharedHead;
  return {
    start,
    end,
    name: text.slice(start, end),
    kind: kindOf(actor, text.slice(start, end)),
    head: (shared ?? actor.head)?.image ?? null,
    note: actor.note ? text.slice(actor.note[0].startOffset, actor.note[1].endOffset! + 1) : null,
    sharedHead: shared ? text.slice(shared.startOffset, shared.endOffset! + 1) : null,
  };
}

const KINDS = new Map(BODY_HEADS.flatMap(({ kind, words }) => words.map((word) => [level(word), kind] as const)));

function kindOf(actor: Actor, name: string): ActorKind {
  const head = actor.head;
  if (head === null) return actor.honorific ? 'person' : 'unit';
  if (actor.plural) return 'group';
  if (actor.honorific || tokenMatcher(head, T.Post)) return 'person';
  if (tokenMatcher(head, T.Staff)) return /[ ]\p{Lu}/u.test(name) ? 'person' : 'group';
  if (tokenMatcher(head, T.Authority)) return 'group';
  if (tokenMatcher(head, T.Committee)) return 'party';
  const kind = kindOfWords(level(ABBREVIATIONS[head.image.toUpperCase()] ?? head.image));
  return SERVING.has(head.image) && actor.last !== head ? servedKind(name) : kind;
}

/** The kind of the longest head noun at the start. */
function kindOfWords(words: string): ActorKind {
  for (let end = words.length; end > 0; end = words.lastIndexOf(' ', end - 1)) {
    const kind = KINDS.get(words.slice(0, end));
    if (kind) return kind;
  }
  return 'unit';
}

/** Bodies whose kind is that of the body they serve. */
const SERVING = new Set([
  'ủy ban',
  'văn phòng',
  'vp',
  'thường trực',
  'tt',
  'cơ quan',
  'ban chấp hành',
  'bch',
  'ban thường vụ',
  'btv',
]);

const SERVED: readonly (readonly [RegExp, ActorKind])[] = [
  [/ủy ban nhân dân|hội đồng nhân dân|đoàn đại biểu|ubnd|hđnd|đbqh/, 'government'],
  [/(?:tỉnh|thành|huyện|thị|quận|đảng) ủy|đảng bộ|chi bộ|trung ương đảng/, 'party'],
  [/mặt trận|mttq/, 'front'],
  [/ban chỉ đạo|bcđ/, 'group'],
  [/công đoàn|hội |đoàn(?: |$)/, 'union'],
];

function servedKind(name: string): ActorKind {
  const words = level(name);
  return SERVED.find(([pattern]) => pattern.test(words))?.[1] ?? 'unit';
}
