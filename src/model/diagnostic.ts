import type { VFile } from 'vfile';
import { VFileMessage } from 'vfile-message';
import type { Span } from './place.ts';
import type { Diagnostic } from './plan-document.ts';

type Severity = Diagnostic['severity'];

interface Rule {
  readonly severity: Severity;
  /** Templates: `{expected}`, `{actual}` and `{where}` are filled in; a missing value prints as `?`. */
  readonly en: string;
  readonly vi: string;
}

/**
 * Every diagnostic there is, with its wording. `docs/diagnostics.md` is written from this table.
 * A rule id is `stage:what-is-wrong`.
 */
export const RULES = {
  'read:page-failed': {
    severity: 'error',
    en: 'page {where} could not be read: {actual}',
    vi: 'không đọc được trang {where}: {actual}',
  },
  'read:blank-page': { severity: 'info', en: 'page {where} holds no text', vi: 'trang {where} không có chữ' },
  'validate:not-a-plan': {
    severity: 'warning',
    en: 'the document type is {actual}, not Kế hoạch',
    vi: 'loại văn bản là {actual}, không phải Kế hoạch',
  },
} as const satisfies Record<string, Rule>;

export type RuleId = keyof typeof RULES;

export interface DiagnosticDetail {
  /** Where in the text; omitted for the document as a whole. */
  readonly span?: Span | null | undefined;
  /** Unit id, zone name or page number. */
  readonly where?: string | null | undefined;
  readonly expected?: string | null | undefined;
  readonly actual?: string | null | undefined;
}

/** A diagnostic on a file: a vfile message with its rule, place and unit. */
export type PlanMessage = VFileMessage & { readonly rule: RuleId; readonly detail: DiagnosticDetail };

/**
 * Put a diagnostic on the file as a `VFileMessage`: `source` and `ruleId` are the two halves of the rule, `expected`,
 * `actual` and `fatal` are as vfile defines them.
 */
export function report(file: VFile, rule: RuleId, detail: DiagnosticDetail = {}): PlanMessage {
  const [source, ruleId] = rule.split(':') as [string, string];
  const message = file.message(wordingOf(rule, detail, 'en'), { source, ruleId });
  const severity: Severity = RULES[rule].severity;
  message.fatal = severity === 'error' ? true : severity === 'warning' ? false : undefined;
  if (detail.expected != null) message.expected = [detail.expected];
  message.actual = detail.actual ?? undefined;
  return Object.assign(message, { rule, detail });
}

/**
 * Give up on a file: report the diagnostic and throw it. Only for input that cannot be used at all.
 *
 * @throws the `PlanMessage`, which names the file, the page where there is one, and what to do
 */
export function refuse(file: VFile, rule: RuleId, detail: DiagnosticDetail = {}): never {
  throw report(file, rule, detail);
}

/** Whether something thrown is a refusal made by {@link refuse}. */
export function isRefusal(error: unknown): error is PlanMessage {
  return error instanceof VFileMessage && 'rule' in error;
}

/**
 * The text of a diagnostic in a language.
 *
 * @param rule - a rule id; one that a user's plugin made up has no wording here
 * @returns null for an unknown rule
 */
export function wordingOf(rule: RuleId, detail: DiagnosticDetail, language: 'en' | 'vi'): string;
export function wordingOf(rule: string, detail: DiagnosticDetail, language: 'en' | 'vi'): string | null;
export function wordingOf(rule: string, detail: DiagnosticDetail, language: 'en' | 'vi'): string | null {
  const templates: Readonly<Record<string, Rule>> = RULES;
  const value = (field: string): string => detail[field as 'where' | 'expected' | 'actual'] ?? '?';
  return templates[rule]?.[language].replace(/\{(where|expected|actual)\}/g, (_, field: string) => value(field)) ?? null;
}
