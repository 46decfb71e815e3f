import { COMMITTEE_POSTS, DIVISIONS, PARENTS } from '../../src/lexicon/actor-heads.ts';
import { tokenMatcher } from '../shared/chevrotain.ts';
import { type Actor, isAcronym, isStrung, isUpperAt } from './phrase.ts';
import { ActorRest } from './rest.ts';
import * as T from './vocabulary.ts';

/** What separates, strings together and stands behind actors. */
export abstract class ActorGates extends ActorRest {
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
}
