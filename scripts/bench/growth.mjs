import { analyse } from './core.mjs';
import { quickest } from './measure.mjs';
import { megabytes, textOf } from './texts.mjs';

/** Time grows in proportion to length: milliseconds a megabyte at 1, 2, 4 and 8 MB. */
export async function growth() {
  console.log('Growth: milliseconds a megabyte');
  for (const language of ['en', 'it', 'vi']) {
    const cells = [1, 2, 4, 8].map((size) => {
      const text = textOf(language, size * 1e6);
      return `${size} MB ${(quickest(() => analyse(text), 2) / megabytes(text)).toFixed(0)}`;
    });
    console.log(`  ${language}: ${cells.join(', ')}`);
  }
}
