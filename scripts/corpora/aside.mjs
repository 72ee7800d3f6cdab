// Words that one guideline counts to a name and another does not, such as the class of a place (`tỉnh Quảng Nam`).

/** @typedef {import('./labels.mjs').Name} Name */

/**
 * Sets such words aside where a name begins with them, in any case, so that both sides are measured by the same guideline.
 * @param {readonly string[]} phrases
 * @returns {(text: string, names: readonly Name[]) => Name[]}
 */
export function settingAside(phrases) {
  // The longest first: `quần đảo` before `đảo`.
  const lower = phrases.map((phrase) => phrase.toLowerCase()).sort((a, b) => b.length - a.length);
  return (text, names) =>
    names.map((name) => {
      const written = text.slice(name.start, name.end).toLowerCase();
      const phrase = lower.find((each) => startsWithWord(written, each));
      if (phrase === undefined) return name;
      const rest = written.slice(phrase.length);
      return { ...name, start: name.end - rest.replace(/^[\s.]+/, '').length };
    });
}

/** @param {string} written @param {string} phrase something must follow it, apart from it */
function startsWithWord(written, phrase) {
  return written.startsWith(phrase) && /^[\s.]+[\p{L}\p{N}]/u.test(written.slice(phrase.length));
}
