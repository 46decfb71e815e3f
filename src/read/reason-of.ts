/** What an error says, in one line; its name where it says nothing. */
export function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error) || 'unknown';
  return error.message.split('\n', 1)[0]!.trim() || error.name;
}
