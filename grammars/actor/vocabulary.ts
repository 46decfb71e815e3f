import type { TokenType } from 'chevrotain';
import { ABBREVIATIONS, STOPPED_ABBREVIATIONS } from '../../src/lexicon/abbreviations.ts';
import {
  ACTOR_ATTRIBUTES,
  ACTOR_LINKS,
  COMPOUND_FAMILIES,
  LEVEL_COMPOUNDS,
  MEMBER_CLAUSES,
  NOT_ACTORS,
  SECTOR_NAMES,
} from '../../src/lexicon/actor-compounds.ts';
import { BODY_HEADS, DETERMINERS, HONORIFICS, POST_HEADS } from '../../src/lexicon/actor-heads.ts';
import { DUTY_VERBS } from '../../src/lexicon/duty-verbs.ts';
import {
  ADVERBS,
  ASSIGNING_VERBS,
  GROUNDS,
  NON_DUTY_WORDS,
  NOT_VERBS,
  PART_WORDS,
  ROLE_VERBS,
  SENDING_VERBS,
} from '../../src/lexicon/role-words.ts';
import { createToken, Lexer } from '../shared/chevrotain.ts';
import { level } from '../shared/level.ts';
import { PhraseIndex } from '../shared/phrase-index.ts';

/** What the tokens of actors and duties are. Categories first; a phrase gets its token type from the vocabulary. */
const category = (name: string, ...categories: TokenType[]): TokenType =>
  createToken({ name, pattern: Lexer.NA, categories });

export const Any = category('Any');
/** Head nouns. */
export const Core = category('Core', Any);
export const Body = category('Body', Core);
export const Post = category('Post', Core);
export const Office = category('Office', Core);
export const Unit = category('Unit', Core);
export const Place = category('Place', Core);
export const Staff = category('Staff', Core);
export const Committee = category('Committee', Core);
export const Authority = category('Authority', Core);
export const LevelGroup = category('LevelGroup', Core);
/** Parts of an actor around its head. */
export const Honorific = category('Honorific', Any);
export const Determiner = category('Determiner', Any);
export const Name = category('Name', Any);
export const Sector = category('Sector', Name);
export const Capital = category('Capital', Name);
/** Lower-case words and marks inside a name. */
export const Inner = category('Inner', Name);
export const Attribute = category('Attribute', Any);
export const Link = category('Link', Any);
export const Member = category('Member', Any);
/** Verbs and what surrounds them. */
export const Verb = category('Verb', Any);
export const LeadVerb = category('LeadVerb', Verb);
export const DirectVerb = category('DirectVerb', Verb);
export const AdviseVerb = category('AdviseVerb', Verb);
export const CoordinateVerb = category('CoordinateVerb', Verb);
export const SendVerb = category('SendVerb', Verb);
export const AssignVerb = category('AssignVerb', Verb);
export const DutyVerb = category('DutyVerb', Verb);
export const Adverb = category('Adverb', Any);
export const Ground = category('Ground', Any);
/** Prepositions that give an actor its part: with whom, between whom, by whom, to whom, through whom. */
export const With = category('With', Any);
export const Between = category('Between', Any);
export const By = category('By', Any);
export const To = category('To', Any);
export const Via = category('Via', Any);
export const NonDuty = category('NonDuty', Any);
export const And = category('And', Any);
export const Plain = category('Plain', Any);

/** Separators and other signs, found by the lexer itself. */
const sign = (name: string, pattern: RegExp): TokenType => createToken({ name, pattern, categories: [Any] });
export const Blank = createToken({ name: 'Blank', pattern: / +/, group: Lexer.SKIPPED });
export const Comma = sign('Comma', /,/);
export const Semicolon = sign('Semicolon', /;/);
export const Colon = sign('Colon', /:/);
export const Stop = sign('Stop', /[.?!…]+/);
export const Dash = sign('Dash', /-/);
export const Slash = sign('Slash', /\//);
export const Open = sign('Open', /[([]/);
export const Close = sign('Close', /[)\]]/);
export const Break = sign('Break', /\n/);
export const Amount = sign('Amount', /[0-9]+(?:[./][0-9]+)*/);
export const Mark = sign('Mark', /[!-\uFFFF]/);

const phrases = new Map<string, TokenType>();
/** Phrases that count only when they are printed in capitals. */
const capitalsOnly = new Set<string>();

/** One blank between words, none around dashes and commas: spellings that differ only there are one phrase. */
export function phraseKey(image: string): string {
  return image.replace(/ *- */g, '-').replace(/ +/g, ' ').replace(/ ,/g, ',');
}

function enter(type: TokenType, words: readonly string[]): void {
  for (const word of words) {
    const key = phraseKey(level(word));
    if (!phrases.has(key)) phrases.set(key, type);
  }
}

enter(And, ['và', '&', 'hoặc']);
enter(Member, MEMBER_CLAUSES);
enter(Plain, NOT_ACTORS);
enter(Plain, NOT_VERBS);
enter(Sector, SECTOR_NAMES);
enter(LevelGroup, LEVEL_COMPOUNDS);
enter(Office, COMPOUND_FAMILIES.offices);
enter(Unit, COMPOUND_FAMILIES.bodies);
enter(Place, COMPOUND_FAMILIES.places);
enter(Staff, COMPOUND_FAMILIES.staff);
enter(Committee, COMPOUND_FAMILIES.committees);
enter(Authority, COMPOUND_FAMILIES.authorities);
for (const group of BODY_HEADS) enter(Body, group.words);
enter(Post, POST_HEADS);
enter(Honorific, HONORIFICS);
enter(Determiner, DETERMINERS);
enter(Link, ACTOR_LINKS);
enter(With, PART_WORDS.with);
enter(Between, PART_WORDS.between);
enter(By, PART_WORDS.by);
enter(To, PART_WORDS.to);
enter(Via, PART_WORDS.via);
enter(LeadVerb, ROLE_VERBS.lead);
enter(DirectVerb, ROLE_VERBS.direct);
enter(AdviseVerb, ROLE_VERBS.advise);
enter(CoordinateVerb, ROLE_VERBS.coordinate);
enter(AssignVerb, Object.keys(ASSIGNING_VERBS));
enter(SendVerb, SENDING_VERBS);
enter(Adverb, ADVERBS);
enter(Ground, GROUNDS);
enter(Attribute, ACTOR_ATTRIBUTES);
enter(DutyVerb, DUTY_VERBS);
enter(NonDuty, NON_DUTY_WORDS);
for (const [short, long] of Object.entries(STOPPED_ABBREVIATIONS)) enter(phrases.get(level(long)) ?? Plain, [short]);
for (const [short, long] of Object.entries(ABBREVIATIONS)) {
  const key = phraseKey(level(short));
  if (phrases.has(key)) continue;
  phrases.set(key, longestPrefix(phraseKey(level(long))) ?? Capital);
  capitalsOnly.add(key);
}

/** The type of the longest phrase that a text begins with. */
function longestPrefix(text: string): TokenType | null {
  const words = text.split(' ');
  for (let n = words.length; n > 0; n--) {
    const type = phrases.get(words.slice(0, n).join(' ').replace(/,$/, ''));
    if (type) return type;
  }
  return null;
}

const LETTER_OR_DIGIT = '[0-9a-zà-ãè-êìíò-õùúýăđĩũơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]';

const known = new PhraseIndex(phrases.keys());

/** The longest phrase of the vocabulary that stands here. */
export const Phrase = createToken({
  name: 'Phrase',
  pattern: (text, offset) => {
    const end = known.endOfLongest(text, offset);
    return end < 0 ? null : [text.slice(offset, end)];
  },
  start_chars_hint: known.firstLetters,
  categories: [Any],
  line_breaks: false,
});
export const Word = createToken({ name: 'Word', pattern: new RegExp(`${LETTER_OR_DIGIT}+`), categories: [Any] });

/** The token type of a phrase; null when it is none, or an abbreviation that is not printed in capitals. */
export function typeOfPhrase(image: string, printed: string): TokenType | null {
  const key = phraseKey(image);
  if (capitalsOnly.has(key) && printed !== printed.toUpperCase()) return null;
  return phrases.get(key) ?? null;
}

/** Phrases of three plain syllables and more that name bodies. Posts are left out: `đồng chí ủy viên` has the letters of `chi ủy viên`. */
export function longPhrases(): string[] {
  const long = [...phrases].filter(([phrase, type]) => /^[^ ,&-]+(?: [^ ,&-]+){2,}$/.test(phrase) && isNaming(type));
  return long.map(([phrase]) => phrase);
}

const isNaming = (type: TokenType): boolean => type === Body || type === Sector;

/** The first syllables of everything an actor can begin with, for cheap scans. */
export function firstSyllablesOfActors(): ReadonlySet<string> {
  const openers = [...phrases].filter(([, type]) => type === Determiner || type === Honorific || isHead(type));
  return new Set(openers.map(([phrase]) => phrase.split(' ')[0]!));
}

function isHead(type: TokenType): boolean {
  return type.CATEGORIES?.includes(Core) ?? false;
}

/** In lexing order. */
export const LEXED: readonly TokenType[] = [
  Blank,
  Break,
  Phrase,
  Amount,
  Word,
  Comma,
  Semicolon,
  Colon,
  Stop,
  Dash,
  Slash,
  Open,
  Close,
  Mark,
];

/** Everything the parsers may ask for. */
export const VOCABULARY: readonly TokenType[] = [
  ...LEXED,
  Any,
  Core,
  Body,
  Post,
  Office,
  Unit,
  Place,
  Staff,
  Committee,
  Authority,
  LevelGroup,
  Honorific,
  Determiner,
  Name,
  Sector,
  Capital,
  Inner,
  Attribute,
  Link,
  Member,
  Verb,
  LeadVerb,
  DirectVerb,
  AdviseVerb,
  CoordinateVerb,
  SendVerb,
  AssignVerb,
  DutyVerb,
  Adverb,
  Ground,
  With,
  Between,
  By,
  To,
  Via,
  NonDuty,
  And,
  Plain,
];
