/** How the command ends. The README's table is this list. */
export const EXIT = {
  /** Every file was read. */
  ok: 0,
  /** Some files failed, the others were read. */
  someFailed: 1,
  /** The command line makes no sense. */
  usage: 2,
  /** No file could be read, or none was found. */
  nothingReadable: 3,
  /** A mistake of ours. */
  internal: 70,
  /** Stopped by Ctrl-C; what was finished is kept. */
  interrupted: 130,
} as const;

export type ExitCode = (typeof EXIT)[keyof typeof EXIT];
