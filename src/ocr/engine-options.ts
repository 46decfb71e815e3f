/** Settings of an engine. */
export interface EngineOptions {
  /** Pages read at the same time. */
  readonly concurrency: number;
  /** Milliseconds after which a page is given up. */
  readonly timeLimit: number;
  /** Where readings are kept for the next run; null keeps none. */
  readonly cacheDir: string | null;
}
