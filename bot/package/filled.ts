const VARIABLE = /\$\{\{([^{}]*)\}\}/g;

/**
 * The text of a manifest with its `${{NAME}}` filled in. A value is put in as the inside of a JSON string, so that no
 * quote in it can become more of the manifest. `missing` names each variable once that has no value.
 */
export const filled = (
  text: string,
  values: Readonly<Record<string, string>>,
): { readonly text: string; readonly missing: readonly string[] } => {
  const missing = new Set<string>();
  const whole = text.replaceAll(VARIABLE, (all: string, name: string) => {
    const value = Object.hasOwn(values, name.trim()) ? values[name.trim()] : undefined;
    if (value !== undefined && value !== '') return JSON.stringify(value).slice(1, -1);
    missing.add(name.trim());
    return all;
  });
  return { text: whole, missing: [...missing] };
};
