import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { parsePlan, planDocumentSchema } from '../../src/index.ts';

const schema = z.toJSONSchema(planDocumentSchema, { target: 'draft-2020-12' });
const PLAN = {
  name: 'a.txt',
  bytes: Buffer.from('KẾ HOẠCH\nTrồng cây năm 2024\n\nI. MỤC ĐÍCH\n\n1. Phủ xanh đồi trọc.\n'),
};

describe('JSON Schema of the plan document', () => {
  const validate = new Ajv2020({ strict: true, strictTypes: false }).compile(schema);

  it('accepts a real document', async () => {
    const valid = validate(JSON.parse(JSON.stringify(await parsePlan(PLAN))));
    expect(validate.errors ?? []).toEqual([]);
    expect(valid).toBe(true);
  });

  it.each([
    ['a missing field', (plan: Record<string, unknown>) => delete plan.header],
    ['an unknown field', (plan: Record<string, unknown>) => Object.assign(plan, { extra: 1 })],
    ['another version', (plan: Record<string, unknown>) => Object.assign(plan, { schemaVersion: '2.0' })],
    [
      'an empty string for what is absent',
      (plan: Record<string, unknown>) => Object.assign(plan.header as object, { number: '' }),
    ],
  ])('refuses %s', async (_, damage) => {
    const plan = JSON.parse(JSON.stringify(await parsePlan(PLAN)));
    damage(plan);
    expect(validate(plan)).toBe(false);
    expect(planDocumentSchema.safeParse(plan).success).toBe(false);
  });
});
