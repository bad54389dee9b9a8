/** The props of an element whose content is HTML that the domain has sanitized, or JSON for a machine. */
export function rawHtml(safe: string) {
  return { dangerouslySetInnerHTML: { __html: safe } };
}

/** JSON for a `<script>`: no text in it can close the element. */
export function scriptJson(value: unknown): string {
  return JSON.stringify(value).replaceAll("<", "\\u003c");
}
