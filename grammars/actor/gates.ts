import { EmbeddedActionsParser, EOF, type TokenType, tokenMatcher } from 'chevrotain';
import { COMMITTEE_HEADS, COMMITTEE_MATTERS, NAME_SCOPES } from '../../src/lexicon/actor-compounds.ts';
import { COMMITTEE_POSTS, DIVISIONS, PARENTS, SHORT_HEADS } from '../../src/lexicon/actor-heads.ts';
import { type Actor, isAcronym, isStrung, isUpperAt, type Phrase, takesWords } from './phrase.ts';
import * as T from './vocabulary.ts';

/** What may go on after a head. */
export type RestKind = 'name' | 'scope' | 'nested' | 'link' | 'joined' | 'word' | 'matter' | 'charge';

/** Prepositions that may stand without a noun. */
const BARE_LINKS: ReadonlySet<string> = new Set(['trên địa bàn', 'trực thuộc', 'đóng trên địa bàn']);

/** What a number may follow in a name. */
const NUMBERED: ReadonlySet<string> = new Set(['số', 'khối', 'lớp', 'khóa', 'khu vực']);

/** Verbs that give their subject a role: they end what a post is in charge of. */
const ROLE_VERB_TYPES = [T.LeadVerb, T.DirectVerb, T.AdviseVerb, T.CoordinateVerb];

/** Heads of many, which words in lower case tell apart. */
const TAILED = [T.Unit, T.Staff, T.Post, T.Office];

const isTailed = ({ head }: Phrase): boolean =>
  head !== null &&
  (TAILED.some((type) => tokenMatcher(head, type)) ||
    COMMITTEE_HEADS.has(head.image) ||
    (tokenMatcher(head, T.Body) && !isUpperAt(head)));

/** What is reported, sent or asked for: it follows an actor and never names it. */
const OBJECT_NOUNS: ReadonlySet<string> = new Set([
  'kết quả',
  'tình hình',
  'nội dung',
  'danh sách',
  'hồ sơ',
  'tiến độ',
  'kế hoạch',
  'phương án',
  'dự toán',
  'kinh phí',
  'số liệu',
  'văn bản',
  'ý kiến',
  'khó khăn',
  'vướng mắc',
  'hình thức',
  'chủ trương',
  'chính sách',
  'nhiệm vụ',
  'công tác',
]);

/** Words that open a clause or an object, never a part of a name. */
const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  'việc sự cho một này đó nào mình rằng nếu vì nhau hết lại thêm rất ra lên xuống vào'.split(' '),
);

/** How many such words may follow. */
const LONGEST_TAIL = 4;

/** `Khu Quản lý đường bộ I, II`. */
const ROMAN = /^[ivx]+$/;

/** How deep phrases may stand in phrases: `Tổ Giúp việc | Ban Chỉ đạo | các huyện ủy`. */
const DEEPEST = 6;

/**
 * The lookahead of the actor grammar: Vietnamese strings nouns together without marks, so the words ahead decide what a
 * comma, `và` or a bare noun means. Every answer is about the tokens at hand and changes nothing.
 */
export abstract class ActorGates extends EmbeddedActionsParser {
  /**
   * Chevrotain asks this after a top rule and files an error, stack and all, when tokens are left. Phrases end inside
   * sentences: what follows them is no error, and building the error cost more than the parse.
   */
  protected isAtEndOfInput(): boolean {
    return true;
  }

  protected isAt(k: number, ...types: TokenType[]): boolean {
    const token = this.LA(k);
    return types.some((type) => tokenMatcher(token, type));
  }

  /** Whether an actor of its own begins at the k-th token ahead. */
  protected startsActor(k: number): boolean {
    const token = this.LA(k);
    if (tokenMatcher(token, T.Place)) return false;
    if (tokenMatcher(token, T.Core))
      return !SHORT_HEADS.has(token.image) || isUpperAt(token) || this.isAt(k + 1, T.Name) || this.isUpperCore(k + 1);
    return this.startsPhrase(k) || (tokenMatcher(token, T.Capital) && isAcronym(token));
  }

  /** `tổ | Văn phòng`: a head printed like a name. */
  private isUpperCore(k: number): boolean {
    return this.isAt(k, T.Core) && isUpperAt(this.LA(k));
  }

  protected startsPhrase(k: number): boolean {
    let at = k;
    while (at < k + 4 && this.isAt(at, T.Determiner, T.Honorific)) at++;
    if (this.isAt(at, T.Core)) return true;
    return at > k && this.isAt(at - 1, T.Honorific) && (this.isAt(at, T.Capital) || this.isComrades(at));
  }

  /** `các đồng chí trong Ban Chỉ đạo`: comrades of a body, without a post. */
  protected isComrades(k: number): boolean {
    return this.isAt(k, T.Link) && this.isAt(k - 1, T.Honorific) && this.isAt(k + 1, T.Core);
  }

  /** How many tokens separate this actor from the next one; 0 when none follows. */
  protected separatorLength(): number {
    const and = this.isAt(1, T.Comma) && this.isAt(2, T.And) ? 2 : 0;
    if (and && this.startsActor(3)) return 2;
    if (this.isAt(1, T.Member)) return this.memberLength();
    if (!this.isAt(1, T.Comma, T.And, T.Semicolon, T.Slash, T.Break)) return 0;
    if (this.isAt(1, T.Slash) && this.isAt(2, T.Capital) && isAcronym(this.LA(2))) return 0;
    const length = this.isAt(2, T.Dash) ? 2 : 1;
    return this.startsActor(length + 1) || (this.isAt(1, T.Semicolon) && this.startsPhrase(length + 1)) ? length : 0;
  }

  /** `là đại diện lãnh đạo các cơ quan:` up to its colon. */
  protected memberLength(): number {
    for (let k = 2; k < 12; k++) {
      if (this.isAt(k, T.Colon)) return this.startsActor(k + 1) ? k : 0;
      if (this.isAt(k, T.Stop, T.Semicolon)) return 0;
    }
    return 0;
  }

  /** How many tokens a bracket right here holds with its marks; 0 when it is none, or a long one. */
  protected closingBracket(): number {
    if (!this.isAt(1, T.Open)) return 0;
    for (let k = 2; k < 14; k++) if (this.isAt(k, T.Close)) return k;
    return 0;
  }

  /** `đồng chí Nguyễn Văn An, Phó Chủ tịch UBND xã`: the post of the person just named. */
  protected isApposition(one: Actor): boolean {
    if (!one.honorific || one.plural || !this.isAt(2, T.Post, T.Staff)) return false;
    if (this.isAt(1, T.Dash)) return true;
    if (!this.isAt(1, T.Comma)) return false;
    const isBare = one.head === null || (one.last === one.head && tokenMatcher(one.head, T.Post));
    return isBare || COMMITTEE_POSTS.has(this.LA(2).image);
  }

  /** `Phòng Nội vụ - Cơ quan Thường trực Ban Chỉ đạo`: what the body just named also is. */
  protected isAside(one: Actor): boolean {
    if (!this.isAt(1, T.Dash)) return false;
    return this.LA(2).image.endsWith('thường trực') || this.isParent(one);
  }

  /** `Phòng An ninh kinh tế - Công an tỉnh`: the body that a division belongs to. */
  protected isParent({ head, plural }: Actor): boolean {
    if (head === null || plural || !DIVISIONS.has(head.image) || !isUpperAt(head)) return false;
    return (
      PARENTS.has(this.LA(2).image) && isUpperAt(this.LA(2)) && (this.isAt(3, T.Place, T.Name) || this.isUpperCore(3))
    );
  }

  protected sharesHead(found: readonly Actor[]): boolean {
    const one = found[0]!;
    if (one.head === null || !tokenMatcher(one.head, T.Core)) return false;
    if (this.isAt(1, T.Colon)) return one.plural && found.length === 1 && this.isAt(2, T.Name) && !this.isAt(2, T.Verb);
    if (!this.isAt(1, T.Comma, T.And) || !this.isAt(2, T.Name)) return false;
    if (one.sharedHead !== null || found.length > 1) return true;
    return one.plural && tokenMatcher(one.last, T.Sector) && tokenMatcher(this.LA(2), T.Sector);
  }

  /** Whether a comma or `và` here strings one more noun of the same family on. */
  protected stringsOn(): boolean {
    const k = this.isAt(2, T.Determiner) && this.isAt(0, T.LevelGroup) ? 3 : 2;
    if (!this.isAt(1, T.Comma, T.And) || !this.isAt(k, T.Core)) return false;
    if (isUpperAt(this.LA(k)) && !isUpperAt(this.LA(0))) return false;
    if (this.isAt(k + 1, T.Name, T.Post) || this.ownsAttribute(k + 1)) return false;
    return isStrung(this.LA(0), this.LA(k), this.isAt(1, T.And));
  }

  /** `nhân viên y tế | , nhân viên bảo vệ`: the first says whom it means, the next is another. */
  protected isSpecified(): boolean {
    return this.LA(0).image.split(' ').length > 2;
  }

  /** `công chức chuyên môn` is an actor of its own, not a noun strung on `cán bộ`. */
  protected ownsAttribute(k: number): boolean {
    return this.isAt(k - 1, T.Staff) && this.isAt(k, T.Attribute, T.Link);
  }

  /** What goes on after a head, by the tokens that stand here; null when the phrase ends. */
  protected restKind(np: Phrase): RestKind | null {
    if (this.isAt(1, T.Name)) return 'name';
    if (this.opensMatter(np)) return 'matter';
    if (this.isAt(1, T.Attribute)) return this.opensRelative() ? null : 'name';
    if (this.isNumbered()) return 'joined';
    if (this.isScope()) return 'scope';
    if (this.isAt(1, T.Dash) && this.isAt(2, T.Name) && (np.named || np.head !== null)) return 'joined';
    if (this.joinsName(np) || this.joinsAttribute()) return 'joined';
    if (this.isAt(1, T.Link)) return this.linkKind(np);
    if (this.isNested(np)) return 'nested';
    if (this.isAt(1, T.Amount) && this.takesAmount(np)) return 'name';
    return this.isWordOfName(np) || this.isTail(np) ? 'word' : null;
  }

  /** `Đội Quản lý thị trường | số 4`, `giáo viên chủ nhiệm | khối 12`, `các Xí nghiệp số 1 | , số 2`. */
  private isNumbered(): boolean {
    if (NUMBERED.has(this.LA(1).image)) return this.isAt(2, T.Amount) && !this.isAt(3, T.Slash);
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

  private endsPhrase(k: number): boolean {
    return (
      this.LA(k).tokenType === EOF || this.isAt(k, T.Comma, T.Semicolon, T.Stop, T.Close, T.Open, T.And, T.Determiner)
    );
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
      if (this.isAt(k, T.Comma, T.Semicolon, T.Stop, T.Colon, T.Break, T.Ground)) break;
      if (verb === 0 && this.isAt(k, T.Verb)) verb = k;
    }
    return verb > 2 ? verb - 1 : 0;
  }

  /** `các tổ chức đoàn thể, chính trị - xã hội`: a second attribute of the same organisations. */
  protected joinsAttribute(): boolean {
    return (
      this.isAt(0, T.Unit) &&
      this.isAt(1, T.Comma) &&
      this.isAt(2, T.Attribute) &&
      this.LA(2).image.startsWith('chính trị')
    );
  }

  protected isNested(np: Phrase): boolean {
    const k = this.isAt(1, T.Determiner) ? 2 : 1;
    if (!this.isAt(k, T.Core) || this.isAt(k, T.LevelGroup) || np.head === null || np.depth >= DEEPEST) return false;
    if (k === 1 && (this.isHost(np) || this.isDesk(np))) return true;
    if (k === 1 && tokenMatcher(np.head, T.Body) && this.LA(1).image === 'cấp ủy') return true;
    if (this.LA(k).image === np.head.image && !tokenMatcher(np.head, T.Post)) return false;
    if (k === 2 || isUpperAt(this.LA(1)) || this.LA(1).image.startsWith('đoàn thể')) return true;
    const holders = this.isAt(1, T.Unit)
      ? [T.Post, T.Unit, T.Authority, T.Staff, T.Body]
      : [T.Post, T.Unit, T.Authority];
    return holders.some((type) => tokenMatcher(np.head!, type));
  }

  /** `bộ phận | tài chính - kế toán`: a desk called by the post's name. */
  private isDesk({ head }: Phrase): boolean {
    return this.isAt(1, T.Post) && this.LA(1).image.includes('-') && tokenMatcher(head!, T.Body);
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
    if (np.head === null || !COMMITTEE_HEADS.has(np.head.image)) return false;
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
