const PLAIN = /^[\p{L}][\p{L}\p{N} ,.'’“”«»()/–—_-]*[\p{L}\p{N}.)’”»]$/u;
const RESERVED = /^(?:true|false|yes|no|on|off|null|y|n)$/i;

/** A string as YAML: bare where that is safe, else in double quotes (JSON strings are YAML, 1.2 section 1.3). */
export function yamlText(text: string): string {
  return PLAIN.test(text) && !RESERVED.test(text) ? text : JSON.stringify(text);
}

/** A list of strings in one line. */
export function yamlList(values: readonly string[]): string {
  return `[${values.map((value) => (value.includes(',') ? JSON.stringify(value) : yamlText(value))).join(', ')}]`;
}
