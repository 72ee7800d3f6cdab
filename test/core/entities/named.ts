import type { EntityMention } from '../../../src/core/annotation/model';
import { languageOf } from '../../../src/core/languages/registry';
import { readNames } from '../../../src/core/recognise/entities/readNames';
import { establishNames } from '../../../src/core/recognise/entities/establish';
import { settleEntities } from '../../../src/core/recognise/entities/settleEntities';
import { readPassage } from '../../../src/core/segment/passage';
import type { BlockKind } from '../../../src/core/text/blocks';

/** The entities of an article of paragraphs, in order, with their text. */
export function mentionsIn(
  language: string,
  paragraphs: readonly string[],
  kind: BlockKind = 'paragraph',
): (EntityMention & { text: string })[] {
  const readings = paragraphs.map((text) => readNames(readPassage(text, kind, languageOf(language)), []));
  const established = establishNames(readings);
  return readings.flatMap((reading, i) =>
    settleEntities(reading, established).map((e) => ({ ...e, text: paragraphs[i]!.slice(e.start, e.end) })),
  );
}

/** The same as `type text`, one string a mention. */
export function named(language: string, ...paragraphs: string[]): string[] {
  return mentionsIn(language, paragraphs).map((e) => `${e.type} ${e.text}`);
}

/** The identity of the first mention written as `text`. */
export function refOf(language: string, text: string, ...paragraphs: string[]): string | undefined {
  return mentionsIn(language, paragraphs).find((e) => e.text === text)?.ref;
}
