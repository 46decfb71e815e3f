import { defineConfig } from 'vitest/config';

/** Fast tests run on every commit; `*.slow.test.ts` drive the real OCR engine and other long work. */
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'fast',
          setupFiles: ['tests/setup.ts'],
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/**/*.slow.test.ts'],
          testTimeout: 30_000,
        },
      },
      {
        test: {
          name: 'slow',
          setupFiles: ['tests/setup.ts'],
          include: ['tests/**/*.slow.test.ts'],
          testTimeout: 300_000,
        },
      },
    ],
  },
});
