type Page = { kind: string; html?: string; headers?: Record<string, unknown> };

export default class PageCache {
  get(key: string): Promise<{ value: Page; lastModified: number } | null>;
  set(key: string, value: Page | null, context?: { tags?: readonly string[] }): Promise<void>;
  revalidateTag(tags: string | readonly string[]): Promise<void>;
  resetRequestCache(): void;
}
