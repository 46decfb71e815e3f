export function characterErrors(read: string, printed: string): number;
