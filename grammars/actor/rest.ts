import type { IToken } from 'chevrotain';
import {
  COMMITTEE_HEADS,
  COMMITTEE_MATTERS,
  COMPOUND_FAMILIES,
  NAME_SCOPES,
  SCHOOL_LEVELS,
} from '../../src/lexicon/actor-compounds.ts';
import { BODY_HEADS, POST_HEADS } from '../../src/lexicon/actor-heads.ts';
import { DEPENDENT_NOUNS, FUNCTION_WORDS, NUMBERED_NOUNS, OBJECT_NOUNS } from '../../src/lexicon/actor-tails.ts';
import { OBLIGATIONS } from '../../src/lexicon/role-words.ts';
import { tokenMatcher } from '../shared/chevrotain.ts';
import { ActorLookahead } from './lookahead.ts';
import { isAcronym, isUpperAt, type Phrase, takesWords } from './phrase.ts';
import * as T from './vocabulary.ts';

/** What may go on after a head. */
export type RestKind = 'name' | 'scope' | 'nested' | 'link' | 'joined' | 'word' | 'matter' | 'charge' | 'clause';

/** Prepositions that may stand without a noun. */
const BARE_LINKS: ReadonlySet<string> = new Set(['trên địa bàn', 'trực thuộc', 'đóng trên địa bàn']);

/** Verbs that give their subject a role: they end what a post is in charge of. */
const ROLE_VERB_TYPES = [T.LeadVerb, T.DirectVerb, T.AdviseVerb, T.CoordinateVerb];

/** Heads of many, which words in lower case tell apart. */
const TAILED = [T.Unit, T.Staff, T.Post, T.Office];

/** `ban chỉ đạo`, `hội đồng thẩm định`: a body set up for a matter. */
const isCommittee = (head: string): boolean => COMMITTEE_HEADS.has(head) || SET_UP.has(head);

const SET_UP: ReadonlySet<string> = new Set(
  BODY_HEADS.filter(({ kind }) => kind === 'group')
    .flatMap(({ words }) => words)
    .filter((word) => /^(?:hội đồng|tổ|đoàn) /.test(word)),
);

const isTailed = ({ head }: Phrase): boolean =>
  head !== null &&
  (TAILED.some((type) => tokenMatcher(head, type)) ||
    isCommittee(head.image) ||
    (tokenMatcher(head, T.Body) && !isUpperAt(head)));

/** Posts of a place, called by it: `trưởng thôn`. */
const PLACE_POSTS: ReadonlySet<string> = new Set(
  POST_HEADS.filter((post) => COMPOUND_FAMILIES.places.some((place) => post.endsWith(` ${place}`))),
);

/** How many tokens such a clause may have. */
const LONGEST_CLAUSE = 11;

/** How many such words may follow. */
const LONGEST_TAIL = 4;

/** `Khu Quản lý đường bộ I, II`. */
const ROMAN = /^[ivx]+$/;

/** How deep phrases may stand in phrases: `Tổ Giúp việc | Ban Chỉ đạo | các huyện ủy`. */
const DEEPEST = 6;

/** What goes on after the head of an actor: names, scopes, links, numbers and the words that tell one of a kind from another. */
export abstract class ActorRest extends ActorLookahead {
  /** What goes on after a head, by the tokens that stand here; null when the phrase ends. */
  protected restKind(np: Phrase): RestKind | null {
    if (this.isAt(1, T.Name)) return 'name';
    if (this.clauseLength(np) > 0) return 'clause';
    if (this.opensMatter(np)) return 'matter';
    if (this.isAt(1, T.Attribute)) return this.opensRelative() ? null : 'name';
    if (this.isNumbered()) return 'joined';
    if (this.isScope()) return 'scope';
    if (this.isAt(1, T.Dash) && this.isAt(2, T.Name) && (np.named || np.head !== null)) return 'joined';
    if (this.joinsName(np) || this.joinsAttribute() || this.joinsPlace(np)) return 'joined';
    if (this.isAt(1, T.Link)) return this.linkKind(np);
    if (this.isNested(np)) return 'nested';
    if (this.isAt(1, T.Amount) && this.takesAmount(np)) return 'name';
    return this.isWordOfName(np) || this.isTail(np) ? 'word' : null;
  }

  /** How many tokens here say which of a kind is meant, by what it does or where it is; 0 when the next verb is the duty. */
  protected clauseLength(np: Phrase): number {
    if (np.head === null) return 0;
    if (this.LA(1).image === 'nơi') return np.depth > 0 || this.isPerson(np) ? 0 : this.placeLength();
    const isBare = this.LA(0) === np.head || (np.heads > 1 && this.isAt(0, T.Staff));
    return isBare ? this.purposeLength(np, np.head) : 0;
  }

  /** `UBND xã | nơi có đất`, `UBND các xã | nơi đặt điểm thi | bảo đảm …`. */
  private placeLength(): number {
    for (let k = 3; k < LONGEST_CLAUSE; k++) {
      if (this.endsPhrase(k) || this.isAt(k, T.Verb, T.Adverb, T.Ground, T.Colon, T.Break)) return k - 1;
    }
    return 0;
  }

  /** `Cán bộ | rà soát | không được …`, `cấp ủy viên | mới được bầu | phải …`, `Mạng lưới | kiểm soát nhiễm khuẩn | giám sát …`. */
  private purposeLength({ plural }: Phrase, head: IToken): number {
    const isStaff = tokenMatcher(head, T.Staff) || this.isNew(head);
    const isDependent = !plural && DEPENDENT_NOUNS.has(head.image);
    if (!(isStaff || isDependent || tokenMatcher(head, T.Unit)) || !this.isAt(1, T.DutyVerb, T.Word)) return 0;
    for (let k = 2; k < LONGEST_CLAUSE; k++) {
      if (this.isAt(k, T.Adverb)) return OBLIGATIONS.has(this.LA(k).image) ? k - 1 : 0;
      if (isDependent && k > 2 && this.isAt(1, T.DutyVerb) && this.isAt(k, T.DutyVerb)) return k - 1;
      const isInside = this.isAt(k, T.Word, T.Plain) || (isStaff && this.isAt(k, T.DutyVerb, T.NonDuty, T.Comma));
      if (!isInside) return 0;
    }
    return 0;
  }

  /** `cấp ủy viên | mới được bầu`: a post that is not long held. */
  private isNew(head: IToken): boolean {
    return tokenMatcher(head, T.Post) && this.LA(1).image === 'mới' && this.LA(2).image === 'được';
  }

  /** `Đội Quản lý thị trường | số 4`, `giáo viên chủ nhiệm | khối 12`, `các Xí nghiệp số 1 | , số 2`. */
  private isNumbered(): boolean {
    if (NUMBERED_NOUNS.has(this.LA(1).image)) return this.isAt(2, T.Amount) && !this.isAt(3, T.Slash);
    if (!this.isAt(1, T.Comma, T.And)) return false;
    if (ROMAN.test(this.LA(0).image) && ROMAN.test(this.LA(2).image)) return true;
    if (!this.isAt(0, T.Amount)) return false;
    if (this.isAt(2, T.Amount)) return !this.isAt(3, T.Word, T.Plain, T.Core);
    return this.LA(2).image === 'số' && this.isAt(3, T.Amount);
  }

  /** `Ủy ban nhân dân xã | được giao vốn | có trách nhiệm …`: what is given stands behind the verb. */
  private opensRelative(): boolean {
    return this.LA(1).image.startsWith('được ') && this.isAt(2, T.Word);
  }

  private takesAmount(np: Phrase): boolean {
    if (this.isAt(0, T.Place)) return this.isAt(2, T.Comma, T.And, T.Verb, T.Adverb) && !this.isAt(3, T.Comma);
    return this.isAt(0, T.Capital) || this.LA(0) === np.head || this.LA(0).image === 'số' || np.words > 0;
  }

  /** `các doanh nghiệp | thu mua nông sản | trên địa bàn`: words that say which of a kind, up to the verb or a place. */
  private isTail(np: Phrase): boolean {
    if (np.named || np.scoped || np.honorific || !isTailed(np)) return false;
    let k = 1;
    while (k <= LONGEST_TAIL && this.isTailWord(k)) k++;
    const words = np.words + k - 1;
    if (k === 1 || words > LONGEST_TAIL) return false;
    if (this.isAt(k, T.Link)) return this.isAt(k + 1, T.Core, T.Determiner) || BARE_LINKS.has(this.LA(k).image);
    if (words < LONGEST_TAIL && this.isAt(k, T.Verb, T.Adverb, T.Ground, T.Capital, T.Attribute, T.Place)) return true;
    return np.object && words <= 2 && this.endsPhrase(k);
  }

  private isTailWord(k: number): boolean {
    const { image } = this.LA(k);
    if (!this.isAt(k, T.Word, T.Plain) || FUNCTION_WORDS.has(image)) return false;
    return !OBJECT_NOUNS.has(`${image} ${this.LA(k + 1).image}`);
  }

  protected isScope(): boolean {
    return this.isAt(1, T.Place) || (this.isAt(1, T.Determiner) && this.isAt(2, T.Place, T.LevelGroup, T.Committee));
  }

  protected linkKind(np: Phrase): RestKind | null {
    if (this.LA(1).image === 'phụ trách' && this.isPerson(np)) return this.chargeLength(np) > 0 ? 'charge' : null;
    const opens = np.depth < DEEPEST && this.startsPhrase(2);
    if (opens || this.isAt(2, T.Capital, T.Attribute)) return 'link';
    return BARE_LINKS.has(this.LA(1).image) ? 'name' : null;
  }

  private isPerson({ head, honorific }: Phrase): boolean {
    return honorific || (head !== null && tokenMatcher(head, T.Post));
  }

  /** `Phó Chủ tịch | phụ trách văn hóa - xã hội | chỉ đạo`: what a post is in charge of, up to the verb; 0 when it is the verb itself. */
  protected chargeLength(np: Phrase): number {
    if (np.head === null || !tokenMatcher(np.head, T.Post)) return 0;
    let verb = 0;
    for (let k = 2; k < 12; k++) {
      if (this.isAt(k, T.Adverb, ...ROLE_VERB_TYPES)) return k > 2 ? k - 1 : 0;
      if (np.object && this.endsPhrase(k)) return verb > 0 ? verb - 1 : k - 1;
      if (this.isAt(k, T.Comma) && this.isAt(k - 1, T.Place) && this.isAt(k + 1, T.Place)) continue;
      if (this.isAt(k, T.Comma, T.Semicolon, T.Stop, T.Colon, T.Break, T.Ground)) break;
      if (verb === 0 && this.isAt(k, T.Verb)) verb = k;
    }
    return verb > 2 ? verb - 1 : 0;
  }

  /** `các tổ chức đoàn thể, chính trị - xã hội`, `các trường tiểu học, trung học cơ sở`: a second attribute of the same. */
  protected joinsAttribute(): boolean {
    if (!this.isAt(1, T.Comma, T.And) || !this.isAt(2, T.Attribute)) return false;
    const second = this.LA(2).image;
    if (SCHOOL_LEVELS.has(second)) return SCHOOL_LEVELS.has(this.LA(0).image.replace(/^trường /, ''));
    return this.isAt(0, T.Unit) && this.isAt(1, T.Comma) && second.startsWith('chính trị');
  }

  /** `Trưởng thôn | , khu phố`: the second place that such posts have. */
  private joinsPlace({ head, heads }: Phrase): boolean {
    if (head === null || heads > 1 || !tokenMatcher(head, T.Post) || !this.isAt(1, T.Comma, T.And)) return false;
    const isOfPlace =
      this.LA(0) === head ? PLACE_POSTS.has(head.image) : this.isAt(0, T.Place) && this.isAt(-2, T.Post);
    return (
      isOfPlace && this.isAt(2, T.Place) && !isUpperAt(this.LA(2)) && !this.isAt(3, T.Place, T.Name, T.Verb, T.Adverb)
    );
  }

  protected isNested(np: Phrase): boolean {
    const k = this.isAt(1, T.Determiner) ? 2 : 1;
    if (!this.isAt(k, T.Core) || this.isAt(k, T.LevelGroup) || np.head === null || np.depth >= DEEPEST) return false;
    if (k === 1 && (this.isHost(np) || this.isDesk(np))) return true;
    if (k === 1 && tokenMatcher(np.head, T.Body) && this.isAt(1, T.Committee)) return true;
    if (this.LA(k).image === np.head.image && !tokenMatcher(np.head, T.Post)) return false;
    if (k === 2 || isUpperAt(this.LA(1)) || this.LA(1).image.startsWith('đoàn thể')) return true;
    const holders = this.isAt(1, T.Unit)
      ? [T.Post, T.Unit, T.Authority, T.Staff, T.Body]
      : [T.Post, T.Unit, T.Authority];
    return holders.some((type) => tokenMatcher(np.head!, type));
  }

  /** `bộ phận | tài chính - kế toán`, `công chức | tài chính - kế toán`: called by the post's name. */
  private isDesk({ head }: Phrase): boolean {
    const takesPost = tokenMatcher(head!, T.Body) || tokenMatcher(head!, T.Staff);
    return this.isAt(1, T.Post) && this.LA(1).image.includes('-') && takesPost;
  }

  /** `Đoàn Thanh niên | bệnh viện`, `Công đoàn | cơ quan`. */
  private isHost(np: Phrase): boolean {
    const holds = np.head !== null && tokenMatcher(np.head, T.Body) && isUpperAt(np.head);
    return holds && !np.plural && !np.scoped && NAME_SCOPES.has(this.LA(1).image);
  }

  protected joinsName(np: Phrase): boolean {
    if (np.head === null || np.honorific || !this.isAt(1, T.Comma, T.And)) return false;
    if (np.plural) return np.named && !isUpperAt(np.head) && this.isAt(0, T.Capital) && this.isPlainName(2);
    const isSector = this.isAt(0, T.Sector) && this.isAt(1, T.And);
    const isName = isSector || this.isAt(0, T.Capital, T.Inner) || (np.words > 0 && this.isAt(0, T.Word));
    return isName && this.isAt(2, T.Capital) && !isAcronym(this.LA(2));
  }

  /** A name of a place or plant, not an abbreviation or a field of work. */
  private isPlainName(k: number): boolean {
    return this.isAt(k, T.Capital) && !this.isAt(k, T.Sector) && !isAcronym(this.LA(k));
  }

  /** Unknown words of a name: a lower-case name right after its head, or the syllables after a capital: `Ngành Giáo | dục`. */
  protected isWordOfName(np: Phrase): boolean {
    if (!this.isAt(1, T.Word) || np.scoped) return false;
    if (!np.named && np.words < 3 && takesWords(np)) return true;
    if (
      !this.isAt(0, T.Capital, T.Word) ||
      this.LA(0).image.includes(' ') ||
      (this.isAt(0, T.Capital) && this.isAt(-1, T.Capital, T.Place))
    )
      return false;
    return np.named && np.words < 3 && this.endsName(4 - np.words);
  }

  /** Whether the unknown words here end within a few tokens, at a verb, a place or a sign. */
  protected endsName(limit: number): boolean {
    for (let k = 2; k < limit + 1; k++)
      if (!this.isAt(k, T.Word)) return !this.isAt(k, T.NonDuty) || this.LA(k).image === 'số';
    return this.isAt(0, T.Capital);
  }

  protected opensMatter(np: Phrase): boolean {
    if (np.head === null || !isCommittee(np.head.image)) return false;
    if (this.LA(1).image === 'về') return true;
    if (np.scoped || !this.isAt(1, T.Verb, T.Word, T.Plain, T.Attribute)) return false;
    return this.startsMatter(1) || (this.isAt(1, T.Verb) && (this.isAt(2, T.Capital) || this.startsMatter(2)));
  }

  protected startsMatter(k: number): boolean {
    const words = [0, 1, 2].map((i) => this.LA(k + i).image).join(' ');
    return COMMITTEE_MATTERS.some((matter) => words.startsWith(matter));
  }

  protected isMatter(): boolean {
    if (this.isAt(0, T.To) && this.isAt(1, T.Verb)) return true;
    if (this.isAt(1, T.Comma)) return this.isAt(2, T.Word) && this.isAt(0, T.Word);
    return this.isAt(1, T.Word, T.Name, T.Attribute, T.Plain) || this.isAt(1, T.Amount);
  }
}
