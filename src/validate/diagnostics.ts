import type { VFile } from 'vfile';
import type { CleanText, Diagnostic, PlanMessage } from '../model/index.ts';
import { regionsOf } from '../model/index.ts';

const SEVERITY = new Map<boolean | null | undefined, Diagnostic['severity']>([
  [true, 'error'],
  [false, 'warning'],
]);

/** The file's messages as diagnostics of the plan document, in the order of the pipeline. */
export function diagnosticsOf(file: VFile, clean: CleanText): Diagnostic[] {
  return file.messages.map((message) => {
    const { rule, detail } = message as Partial<PlanMessage>; // plugins of users may add plain vfile messages
    const span = detail?.span ?? null;
    return {
      rule: rule ?? `${message.source ?? 'plugin'}:${message.ruleId ?? 'message'}`,
      severity: SEVERITY.get(message.fatal) ?? 'info',
      message: message.reason,
      where: detail?.where ?? null,
      expected: message.expected?.[0] ?? null,
      actual: message.actual ?? null,
      span,
      regions: span ? regionsOf(clean, span).map(({ page, box }) => ({ page, box: [...box] })) : [],
    };
  });
}
